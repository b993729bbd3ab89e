package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.notification.ToldByLetter;
import org.mashwara.notification.ToldQueries;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

/** A convener from the first mention to the letters in its dispatch register. */
@ArquillianTest
class NoticeServiceIT {

    @Inject
    private NoticeService service;

    @Inject
    private NoticeQueries notices;

    @Inject
    private ConveningService convening;

    @Inject
    private ToldQueries told;

    @Inject
    private AGroup group;

    private LocalDate today;

    @BeforeEach
    void aNewGroup() throws Exception {
        group.anew();
        today = group.tomorrow().minusDays(1);
    }

    private NoticeLine only(long meeting) {
        return notices.notices(meeting).notices().get(0);
    }

    private long shown(long meeting) {
        return notices.notices(meeting).version();
    }

    @Test
    void isNamedConveysTheDateIssuesAndDispatches() throws Exception {
        long meeting = group.planned();
        service.propose(meeting, shown(meeting), group.made().organisationId());
        assertThat(only(meeting).state()).isEqualTo(NoticeState.PROPOSED);
        long notice = only(meeting).id();
        service.convey(meeting, shown(meeting), notice, "The chair's private secretary", today);
        assertThat(only(meeting).state()).isEqualTo(NoticeState.CONVEYED);
        Refused.byRule("notice.notIssued", () -> service.dispatch(meeting, shown(meeting), notice, today));
        service.issue(
                meeting,
                shown(meeting),
                notice,
                new NoticeEntry("SO 1-3", today, null, "Rahim Shah", "Section Officer"));
        assertThat(only(meeting).state()).isEqualTo(NoticeState.ISSUED);
        Refused.byRule("notice.notConvened", () -> service.dispatch(meeting, shown(meeting), notice, today));

        convening.convene(
                meeting,
                group.version(meeting),
                List.of(new ConvenerEntry(group.made().organisationId(), "SO 1-3", today, null)));
        long convened = only(meeting).id();
        assertThat(service.dispatch(meeting, shown(meeting), convened, today)).isEqualTo(Place.values().length);
        Refused.byRule("notice.dispatched", () -> service.dispatch(meeting, shown(meeting), convened, today));
        assertThat(only(meeting).letters())
                .hasSize(Place.values().length)
                .first()
                .satisfies(letter -> assertThat(letter.number()).isEqualTo("SO 1-3/1"));
        assertThat(told.of(meeting, false, 0, 50).letters())
                .hasSize(Place.values().length)
                .extracting(ToldByLetter::number)
                .contains("SO 1-3/1");
        assertThat(told.of(meeting, true, 0, 50).letters())
                .as("what did not arrive")
                .isEmpty();
        assertThat(notices.letters(meeting, convened, Locale.ENGLISH).content())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void isKeptByTheSecretariatOfTheBodyFromAFreshPage() throws Exception {
        long meeting = group.planned();
        long version = group.version(meeting);
        long organisation = group.made().organisationId();
        group.signIn(Place.CHAIR);
        Refused.byRole(() -> service.propose(meeting, version, organisation));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.propose(meeting, version, organisation));
        group.signIn(Place.SECRETARIAT);
        service.propose(meeting, version, organisation);
        Refused.asStale(() -> service.convey(meeting, version, only(meeting).id(), "The chair's office", today));
    }
}
