package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class MeetingChangeServiceIT {

    private static final String REASON = "The chair is called to Islamabad.";
    private static final String LINK = "https://meet.example/quetta";

    @Inject
    private MeetingChangeService service;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private MeetingPlanningService planning;

    @Inject
    private ConveningService convening;

    @Inject
    private InvitationService answers;

    @Inject
    private MeetingQueries queries;

    @Inject
    private AGroup group;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private ReschedulingPlan plan(LocalDate day, long room, MeetingMode mode) {
        return new ReschedulingPlan(day, LocalTime.of(10, 0), LocalTime.of(13, 0), room, mode, LINK, REASON);
    }

    private List<String> mails(long meeting) {
        return em.createQuery(
                        "select m.body from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :id"
                                + " order by m.id",
                        String.class)
                .setParameter("id", meeting)
                .getResultList();
    }

    private long accepted() throws Exception {
        long meeting = group.convened();
        group.signIn(Place.CHAIR);
        Invitation invitation = group.invitation(meeting, Place.CHAIR);
        answers.accept(invitation.getId(), invitation.getVersion());
        group.signIn(Place.SECRETARIAT);
        return meeting;
    }

    @Test
    void aMovedMeetingAsksAgainAndTellsEverybodyWhatThePreviewShowed() throws Exception {
        long meeting = accepted();
        LocalDate day = group.tomorrow().plusDays(6);
        long room = queries.meeting(meeting).roomId();
        ReschedulingPreview preview = changes.rescheduling(meeting, plan(day, room, MeetingMode.IN_PERSON));
        assertThat(preview.getAskedAgain()).isEqualTo(1);
        assertThat(preview.aspects()).containsExactly(ChangedAspect.TIME);
        assertThat(preview.messages()).hasSize(Place.values().length);

        int before = mails(meeting).size();
        service.reschedule(meeting, preview.version(), plan(day, room, MeetingMode.IN_PERSON));

        List<String> told = mails(meeting).subList(before, mails(meeting).size());
        assertThat(told).hasSize(preview.messages().size()).allMatch(mail -> mail.contains(REASON));
        assertThat(told).filteredOn(mail -> mail.contains("It does not count")).hasSize(1);
        MeetingDetail moved = queries.meeting(meeting);
        assertThat(moved.startsAt())
                .isEqualTo(day.atTime(10, 0).atZone(AGroup.QUETTA).toInstant());
        assertThat(moved.how().changes()).singleElement().satisfies(change -> {
            assertThat(change.reason()).isEqualTo(REASON);
            assertThat(change.by()).isNotNull();
        });
        MemberLine chair = group.member(meeting, Place.CHAIR);
        assertThat(chair.answer()).isEqualTo(InvitationAnswer.NOT_ANSWERED);
        assertThat(chair.earlier()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(em.createQuery("select m.calendar.sequence from Meeting m where m.id = :id", Integer.class)
                        .setParameter("id", meeting)
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void aLinkInAdditionKeepsTheAnswers() throws Exception {
        long meeting = accepted();
        long room = queries.meeting(meeting).roomId();

        service.reschedule(meeting, group.version(meeting), plan(group.tomorrow(), room, MeetingMode.HYBRID));

        assertThat(group.member(meeting, Place.CHAIR).answer()).isEqualTo(InvitationAnswer.ACCEPTED);
        assertThat(queries.meeting(meeting).how().joinLink()).isEqualTo(LINK);
        assertThat(mails(meeting).get(mails(meeting).size() - 1)).contains(LINK);
    }

    @Test
    void aRoomThatIsTakenIsSaidBeforehandAndRefused() throws Exception {
        long other = group.planned();
        long taken = queries.meeting(other).roomId();
        long meeting = group.convened();
        ReschedulingPlan plan = plan(group.tomorrow(), taken, MeetingMode.IN_PERSON);

        assertThat(changes.rescheduling(meeting, plan).roomTaken()).isTrue();
        Refused.byRule("room.taken", () -> service.reschedule(meeting, group.version(meeting), plan));
        assertThat(queries.meeting(meeting).how().changes()).isEmpty();
    }

    @Test
    void onlyTheSecretariatOfTheBodyMovesWhatItSaw() throws Exception {
        long meeting = group.convened();
        long shown = group.version(meeting);
        long room = queries.meeting(meeting).roomId();
        ReschedulingPlan plan = plan(group.tomorrow().plusDays(2), room, MeetingMode.IN_PERSON);
        group.signIn(Place.CHAIR);
        Refused.byRole(() -> service.reschedule(meeting, shown, plan));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> changes.rescheduling(meeting, plan));
        Refused.asNotFound(() -> service.reschedule(meeting, shown, plan));
        group.signIn(Place.SECRETARIAT);
        service.reschedule(meeting, shown, plan);
        Refused.asStale(() -> service.reschedule(meeting, shown, plan));
    }

    @Test
    void aWithheldVenueIsToldWhenItIsReleased() throws Exception {
        long meeting = group.planned();
        MeetingDetail detail = queries.meeting(meeting);
        String room = detail.room().getEn();
        planning.replan(
                meeting,
                detail.version(),
                new MeetingPlan(
                        "A sitting",
                        null,
                        group.tomorrow(),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0),
                        detail.roomId(),
                        MeetingMode.IN_PERSON,
                        null,
                        true));
        convening.convene(
                meeting,
                group.version(meeting),
                List.of(new ConvenerEntry(group.made().organisationId(), null, null, null)));
        assertThat(mails(meeting)).isNotEmpty().noneMatch(mail -> mail.contains(room + ","));
        group.signIn(Place.FIA);
        assertThat(queries.meeting(meeting).room()).isNull();
        assertThat(queries.myInvitations())
                .filteredOn(each -> each.meetingId() == meeting)
                .singleElement()
                .satisfies(each -> assertThat(each.room()).isNull());
        group.signIn(Place.SECRETARIAT);
        assertThat(queries.meeting(meeting).room()).isNotNull();

        service.releaseVenue(meeting, group.version(meeting));

        assertThat(mails(meeting)).filteredOn(mail -> mail.contains(room + ",")).hasSize(Place.values().length);
        Refused.byRule("meeting.venueNotWithheld", () -> service.releaseVenue(meeting, group.version(meeting)));
        group.signIn(Place.FIA);
        assertThat(queries.meeting(meeting).room().getEn()).isEqualTo(room);
    }
}
