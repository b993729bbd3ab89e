package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;

class NoticeTest {

    private final QuettaGroup group = new QuettaGroup();
    private final Meeting meeting = group.meeting;

    private static void refused(String rule, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }

    private Convener home(String number) {
        return new Convener(group.home, number, DAY.minusDays(21), null);
    }

    @Test
    void eachConvenerGoesItsOwnWay() {
        Notice home = meeting.nameConvener(group.home);
        Notice agency = meeting.nameConvener(group.agency);
        assertThat(meeting.nameConvener(group.home)).isSameAs(home);
        assertThat(home.getState()).isEqualTo(NoticeState.PROPOSED);

        home.convey("PS to the Home Secretary", DAY.minusDays(25));
        assertThat(home.getState()).isEqualTo(NoticeState.CONVEYED);
        home.issue(home("SO 1-3"), "Gul Hassan Rind", "Section Officer");
        assertThat(home.getState()).isEqualTo(NoticeState.ISSUED);
        assertThat(agency.getState()).isEqualTo(NoticeState.PROPOSED);
        refused("notice.issued", () -> home.convey("Somebody", DAY));
        refused("required", () -> agency.issue(Convener.of(group.agency), null, null));
    }

    @Test
    void conveningKeepsWhatIsKnownOfANoticeAndDropsWhoDoesNotConvene() {
        Notice home = meeting.nameConvener(group.home);
        meeting.nameConvener(group.agency);
        home.issue(home("SO 1-3"), null, null);

        meeting.convene(List.of(Convener.of(group.home)), group.seats, weeksBefore());

        assertThat(meeting.getNotices()).containsExactly(home);
        assertThat(home.getNumber()).isEqualTo("SO 1-3");
        refused("meeting.notPlanned", () -> meeting.nameConvener(group.agency));
    }

    @Test
    void lettersAreNumberedOnFromTheNoticeInOrderOfPrecedenceAndOnce() {
        Notice home = meeting.nameConvener(group.home);
        refused("notice.notIssued", () -> home.dispatch(DAY));
        home.issue(home("SO 1-3"), null, null);
        refused("notice.notConvened", () -> home.dispatch(DAY));
        meeting.convene(List.of(Convener.of(group.home)), group.seats, weeksBefore());

        home.dispatch(DAY.minusDays(20));

        assertThat(home.getDispatches()).extracting(Dispatch::getSeat).containsExactlyElementsOf(group.seats);
        assertThat(home.getDispatches().get(0).getNumber()).isEqualTo("SO 1-3/1");
        assertThat(home.getDispatches().get(6).getNumber()).isEqualTo("SO 1-3/7");
        refused("notice.dispatched", () -> home.dispatch(DAY));
    }
}
