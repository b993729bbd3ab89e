package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class SessionServiceIT {

    @Inject
    private SessionService service;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AGroup group;

    @Test
    void attendanceFindsQuorumAndChair() throws Exception {
        long meeting = group.inSession();
        group.sit(meeting, Map.of(Place.FIA, Presence.PRESENT));
        assertThat(queries.meeting(meeting).getBody().reached()).isFalse();

        group.sit(meeting, Map.of(Place.PRISONS, Presence.PRESENT, Place.FIA, Presence.PRESENT));
        BodyLine withoutChair = queries.meeting(meeting).getBody();
        assertThat(withoutChair.present()).isEqualTo(2);
        assertThat(withoutChair.reached()).isFalse();
        assertThat(withoutChair.chairMissing()).isTrue();

        group.sit(meeting, Map.of(Place.CHAIR, Presence.PRESENT, Place.FIA, Presence.PRESENT));
        BodyLine quorate = queries.meeting(meeting).getBody();
        assertThat(quorate.reached()).isTrue();
        assertThat(quorate.acting()).isFalse();
        assertThat(quorate.chairPost().getEn()).isEqualTo("Post of CHAIR");
    }

    @Test
    void aRepresentativeSitsOnlyWhereNominated() throws Exception {
        long meeting = group.inSession();

        Refused.byRule("attendance.noAlternate", () -> group.sit(meeting, Map.of(Place.FIA, Presence.ALTERNATE)));
        assertThat(queries.meeting(meeting).members()).allMatch(member -> member.presence() == null);
    }

    @Test
    void nothingIsDecidedWithoutAQuorum() throws Exception {
        long meeting = group.inSession();

        Refused.byRule("meeting.noQuorum", () -> service.recordDecision(meeting, "Endorsed", null));
    }

    @Test
    void recordsAreKeptAndCited() throws Exception {
        long meeting = group.quorate();
        String reference = queries.meeting(meeting).reference();

        assertThat(service.recordDecision(meeting, "Endorsed", null)).isEqualTo(reference + "/D1");
        assertThat(service.recordDecision(meeting, "Noted", null)).isEqualTo(reference + "/D2");
        assertThat(service.recordRecommendation(
                        meeting, "Vehicles", group.made().parentId(), null))
                .isEqualTo(reference + "/R1");
        assertThat(service.recordActionPoint(
                        meeting,
                        "Send the list",
                        group.made().post(Place.FIA),
                        group.tomorrow().plusDays(7),
                        null))
                .isEqualTo(reference + "/A1");

        MeetingDetail detail = queries.meeting(meeting);
        assertThat(detail.getDecisions()).extracting(RecordLine::text).containsExactly("Endorsed", "Noted");
        assertThat(detail.getRecommendations())
                .singleElement()
                .satisfies(line -> assertThat(line.toBody().getEn()).isEqualTo("Test Committee"));
        assertThat(detail.getActionPoints())
                .singleElement()
                .satisfies(line -> assertThat(line.owner().getEn()).isEqualTo("Post of FIA"));
    }

    @Test
    void aClosedMeetingNeverChangesAgain() throws Exception {
        long meeting = group.inSession();
        Refused.byRule("attendance.missing", () -> service.close(meeting, group.version(meeting)));
        group.sit(meeting, Map.of(Place.CHAIR, Presence.PRESENT, Place.FIA, Presence.PRESENT));
        service.close(meeting, group.version(meeting));

        Refused.byRule("meeting.notInSession", () -> service.recordDecision(meeting, "Late", null));
        Refused.byRule("meeting.notInSession", () -> group.sit(meeting, Map.of()));
        assertThat(queries.meeting(meeting).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void namesAreThoseOfTheSessionWhoeverHoldsThePostLater() throws Exception {
        long meeting = group.quorate();
        String sat = group.member(meeting, Place.FIA).sat().getEn();
        group.transfer(Place.FIA);

        assertThat(group.member(meeting, Place.FIA).sat().getEn()).isEqualTo(sat);
        assertThat(group.member(meeting, Place.FIA).holder().getEn()).isNotEqualTo(sat);
    }

    @Test
    void onlyTheSecretariatOfTheBodyRunsTheSession() throws Exception {
        long meeting = group.quorate();
        long version = group.version(meeting);
        group.signIn(Place.CHAIR);
        Refused.byRole(() -> service.recordDecision(meeting, "Mine", null));
        Refused.byRole(() -> service.close(meeting, version));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.recordDecision(meeting, "Mine", null));
        Refused.asNotFound(() -> service.takeAttendance(meeting, version, Map.of()));
        Refused.asNotFound(() -> service.close(meeting, version));
    }

    @Test
    void attendanceTakenOnAnEarlierStateIsStale() throws Exception {
        long meeting = group.inSession();
        long shown = group.version(meeting);
        service.takeAttendance(meeting, shown, Map.of(group.made().seat(Place.FIA), Presence.PRESENT));

        Refused.asStale(() ->
                service.takeAttendance(meeting, shown, Map.of(group.made().seat(Place.FIA), Presence.ABSENT)));
        assertThat(group.member(meeting, Place.FIA).presence()).isEqualTo(Presence.PRESENT);
    }
}
