package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.meeting.QuettaGroup.ACCOUNT;
import static org.mashwara.meeting.QuettaGroup.ADDITIONAL;
import static org.mashwara.meeting.QuettaGroup.CHAIR;
import static org.mashwara.meeting.QuettaGroup.DAY;
import static org.mashwara.meeting.QuettaGroup.FIA;
import static org.mashwara.meeting.QuettaGroup.PRISONS;
import static org.mashwara.meeting.QuettaGroup.QUETTA;
import static org.mashwara.meeting.QuettaGroup.text;
import static org.mashwara.meeting.QuettaGroup.weeksBefore;
import static org.mashwara.meeting.QuettaGroup.withId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Post;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatPlan;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;

/** The Director FIA needs the permission of the headquarters, fourteen days before a meeting. */
class AttendancePermissionTest {

    private static final LocalDate ASKED = DAY.minusDays(18);
    private static final Instant NOW = QuettaGroup.at(DAY.minusDays(15), 11);

    private final QuettaGroup group = new QuettaGroup();
    private final AttendancePermission permission;

    AttendancePermissionTest() {
        Post headquarters = withId(new Post(group.agency, text("Headquarters"), DAY.minusYears(1), null, null));
        new SeatPlan(group.body, group.seats, List.of())
                .requirePermission(group.seats.get(FIA), headquarters, 14, DAY.minusDays(60));
        group.convened();
        permission = group.invitation(FIA).permission();
    }

    private static void refused(String rule, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }

    private QuorumForecast forecast() {
        return group.meeting.forecast(group.body, group.terms, group.holders());
    }

    private PermissionState state() {
        return permission.onFile().getState();
    }

    private void requested() {
        permission.request(ASKED, "The staff officer", "FIA/12", ACCOUNT, NOW);
    }

    private void reschedule(Arrangement to) {
        group.meeting.reschedule(to, group.seats, "The Prime Minister has called.", ACCOUNT, weeksBefore());
    }

    @Test
    void nobodyIsSureWithoutThePermission() {
        group.accept(CHAIR, ADDITIONAL, FIA);
        assertThat(forecast().sure()).isEqualTo(2);
        assertThat(forecast().isReached()).isFalse();
        assertThat(group.invitation(FIA).isAwaitingPermission(group.holder(FIA)))
                .isTrue();
        assertThat(group.invitation(FIA).getAnswer()).isEqualTo(InvitationAnswer.ACCEPTED);

        requested();
        assertThat(forecast().sure()).isEqualTo(2);
        assertThat(forecast().unknown()).isEqualTo(3);

        permission.grant(DAY.minusDays(16), "HQ/7", ACCOUNT, NOW);
        assertThat(forecast().sure()).isEqualTo(3);
        assertThat(forecast().isReached()).isTrue();
        assertThat(group.invitation(FIA).isAwaitingPermission(group.holder(FIA)))
                .isFalse();
    }

    @Test
    void aRefusedSeatIsUnableWhateverItAnswered() {
        group.nominate(FIA, null);
        permission.refuse(DAY.minusDays(16), "HQ/8", "Needed at the border", ACCOUNT, NOW);
        assertThat(forecast().unable()).isEqualTo(1);
        assertThat(group.invitation(FIA).isAwaitingPermission(group.holder(FIA)))
                .isFalse();

        permission.request(DAY.minusDays(15), "The staff officer", null, ACCOUNT, NOW);
        assertThat(forecast().unable()).isZero();
        assertThat(permission.onFile().getReason()).isNull();
        assertThat(permission.onFile().getDecidedOn()).isNull();
    }

    @Test
    void aPermissionWithoutAnAnswerIsNoAnswer() {
        permission.grant(DAY.minusDays(16), null, ACCOUNT, NOW);
        assertThat(forecast().sure()).isZero();
        group.unable(FIA);
        assertThat(forecast().unable()).isEqualTo(1);
    }

    @Test
    void whoMayPresideIsNotSureWithoutIt() {
        new SeatPlan(group.body, group.seats, List.of())
                .requirePermission(group.seats.get(CHAIR), group.post(PRISONS), 5, DAY.minusDays(60));
        group.accept(CHAIR);
        assertThat(group.meeting.presidingForecast(group.body, group.terms, group.holders()))
                .isEmpty();
        group.invitation(CHAIR).permission().grant(DAY.minusDays(16), null, ACCOUNT, NOW);
        assertThat(group.meeting.presidingForecast(group.body, group.terms, group.holders()))
                .isPresent();
    }

    @Test
    void itOutlastsATransfer() {
        permission.grant(DAY.minusDays(16), null, ACCOUNT, NOW);
        group.succeed(FIA, IncumbencyKind.ACTING);
        group.accept(FIA);
        assertThat(forecast().sure()).isEqualTo(1);
    }

    @Test
    void itIsAskedForAnewForAnotherDay() {
        requested();
        permission.grant(DAY.minusDays(16), "HQ/7", ACCOUNT, NOW);
        LocalDate later = DAY.plusDays(7);
        reschedule(
                group.meeting.arrangement().at(TimeSlot.of(later, LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA)));

        assertThat(state()).isEqualTo(PermissionState.NOT_REQUESTED);
        assertThat(permission.onFile().getEarlierState()).isEqualTo(PermissionState.GRANTED);
        assertThat(permission.onFile().getEarlierDay()).isEqualTo(DAY);
        group.accept(FIA);
        assertThat(forecast().sure()).isZero();
        requested();
        assertThat(permission.onFile().getEarlierState()).isNull();
    }

    @Test
    void itIsAskedForAnewForAnotherCity() {
        permission.grant(DAY.minusDays(16), null, ACCOUNT, NOW);
        Room islamabad = withId(new Room(text("Committee room"), group.agency, text("Islamabad"), 20));
        reschedule(Arrangement.inPerson(group.meeting.getSlot(), islamabad));
        assertThat(state()).isEqualTo(PermissionState.NOT_REQUESTED);
    }

    @Test
    void anotherHourOrRoomLeavesIt() {
        permission.grant(DAY.minusDays(16), null, ACCOUNT, NOW);
        Room besides = withId(new Room(text("Small room"), group.home, text("Quetta"), 20));
        reschedule(Arrangement.inPerson(TimeSlot.of(DAY, LocalTime.of(14, 0), LocalTime.of(17, 0), QUETTA), besides));
        assertThat(state()).isEqualTo(PermissionState.GRANTED);
        group.accept(FIA);
        assertThat(forecast().sure()).isEqualTo(1);
    }

    @Test
    void itIsLateOnceTheAuthorityCannotDecideInTime() {
        assertThat(permission.isLate(DAY.minusDays(14))).isFalse();
        assertThat(permission.isLate(DAY.minusDays(13))).isTrue();
        requested();
        assertThat(permission.isLate(DAY.minusDays(13))).isFalse();
        assertThat(group.invitation(CHAIR).permission().isLate(DAY)).isFalse();
    }

    @Test
    void aMistakeIsTakenBack() {
        requested();
        permission.grant(DAY.minusDays(16), "HQ/7", ACCOUNT, NOW);
        permission.takeBack();
        assertThat(state()).isEqualTo(PermissionState.NOT_REQUESTED);
        assertThat(permission.onFile().getRequestedOn()).isNull();
        assertThat(permission.onFile().getEnteredBy()).isNull();
    }

    @Test
    void nonsenseIsRefused() {
        refused("required", () -> permission.request(null, "The office", null, ACCOUNT, NOW));
        refused("required", () -> permission.request(ASKED, " ", null, ACCOUNT, NOW));
        refused("permission.later", () -> permission.request(DAY, "The office", null, ACCOUNT, NOW));
        refused("permission.later", () -> permission.grant(DAY, null, ACCOUNT, NOW));
        refused("required", () -> permission.refuse(ASKED, null, null, ACCOUNT, NOW));
        requested();
        refused("permission.decidedBefore", () -> permission.grant(ASKED.minusDays(1), null, ACCOUNT, NOW));
        assertThat(state()).isEqualTo(PermissionState.REQUESTED);
        AttendancePermission chairs = group.invitation(CHAIR).permission();
        refused("permission.notNeeded", () -> chairs.grant(ASKED, null, ACCOUNT, NOW));
    }

    @Test
    void nothingIsEnteredOnceTheSessionHasOpened() {
        group.meeting.openSession(QuettaGroup.during());
        refused("invitation.closed", () -> permission.grant(ASKED, null, ACCOUNT, QuettaGroup.during()));
        refused("invitation.closed", permission::takeBack);
    }
}
