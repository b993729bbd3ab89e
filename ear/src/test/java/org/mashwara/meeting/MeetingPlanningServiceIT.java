package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class MeetingPlanningServiceIT {

    private static final AgendaEntry OPENING = new AgendaEntry("Opening", "آغاز", Purpose.INFORMATION, 10, null);

    @Inject
    private MeetingPlanningService service;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AGroup group;

    @Test
    void aPlannedMeetingIsKnownToItsSecretariatAlone() throws Exception {
        long meeting = group.planned();
        assertThat(queries.meeting(meeting).reference()).matches("T[A-Z0-9]+/[0-9]{4}/M[0-9]+");

        group.signIn(Place.CHAIR);
        Refused.asNotFound(() -> queries.meeting(meeting));
        SignedIn.as(DemoAccounts.AUDITOR);
        Refused.asNotFound(() -> queries.meeting(meeting));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> queries.meeting(meeting));
    }

    @Test
    void referencesCountUp() throws Exception {
        long first = group.planned();
        long second = group.planned();

        int one = MeetingReference.parse(queries.meeting(first).reference()).number();
        int two = MeetingReference.parse(queries.meeting(second).reference()).number();
        assertThat(two).isEqualTo(one + 1);
    }

    @Test
    void twoMeetingsDoNotShareARoom() throws Exception {
        group.signIn(Place.SECRETARIAT);
        long room = group.room();
        List<Long> body = List.of(group.made().bodyId());
        service.plan(body, group.plan(room));
        MeetingPlan overlapping =
                new MeetingPlan("Another", null, group.tomorrow(), LocalTime.of(12, 59), LocalTime.of(14, 0), room);
        MeetingPlan next =
                new MeetingPlan("Another", null, group.tomorrow(), LocalTime.of(13, 0), LocalTime.of(14, 0), room);

        Refused.byRule("room.taken", () -> service.plan(body, overlapping));
        long second = service.plan(body, next);

        Refused.byRule("room.taken", () -> service.replan(second, group.version(second), overlapping));
        assertThat(queries.meeting(second).startsAt())
                .isEqualTo(group.tomorrow().atTime(13, 0).atZone(AGroup.QUETTA).toInstant());
    }

    @Test
    void nobodyMeetsInThePast() throws Exception {
        group.signIn(Place.SECRETARIAT);
        MeetingPlan past = new MeetingPlan(
                "Past", null, group.tomorrow().minusDays(2), LocalTime.of(10, 0), LocalTime.of(11, 0), group.room());

        Refused.byRule(
                "meeting.inThePast", () -> service.plan(List.of(group.made().bodyId()), past));
    }

    @Test
    void onlyTheSecretariatOfTheBodyPlans() throws Exception {
        long meeting = group.planned();
        long version = group.version(meeting);
        MeetingPlan plan = group.plan(group.room());
        List<Long> body = List.of(group.made().bodyId());

        group.signIn(Place.CHAIR);
        Refused.byRole(() -> service.plan(body, plan));
        Refused.byRole(() -> service.cancel(meeting, version));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> service.plan(body, plan));
        Refused.asNotFound(() -> service.replan(meeting, version, plan));
        Refused.asNotFound(() -> service.addAgendaItem(meeting, version, OPENING));
        Refused.asNotFound(() -> service.cancel(meeting, version));
    }

    @Test
    void theAgendaIsWrittenAndReordered() throws Exception {
        long meeting = group.planned();
        service.addAgendaItem(meeting, group.version(meeting), OPENING);
        service.addAgendaItem(
                meeting,
                group.version(meeting),
                new AgendaEntry(
                        "Status", null, Purpose.DISCUSSION, 50, group.made().post(Place.FIA)));

        List<AgendaLine> agenda = queries.meeting(meeting).agenda();
        assertThat(agenda).extracting(line -> line.name().getEn()).containsExactly("Opening", "Status");
        assertThat(agenda.get(1).startsAt()).isEqualTo(agenda.get(0).startsAt().plusSeconds(600));
        assertThat(agenda.get(1).presenter().getEn()).isEqualTo("Post of FIA");

        service.moveAgendaItem(meeting, group.version(meeting), agenda.get(1).id(), 1);
        service.removeAgendaItem(meeting, group.version(meeting), agenda.get(0).id());
        assertThat(queries.meeting(meeting).agenda())
                .extracting(line -> line.position() + " " + line.name().getEn())
                .containsExactly("1 Status");
    }

    @Test
    void aStaleEditOfTheAgendaIsRefused() throws Exception {
        long meeting = group.planned();
        long shown = group.version(meeting);
        service.addAgendaItem(meeting, shown, OPENING);

        Refused.asStale(() -> service.addAgendaItem(meeting, shown, OPENING));
        assertThat(queries.meeting(meeting).agenda()).hasSize(1);
    }
}
