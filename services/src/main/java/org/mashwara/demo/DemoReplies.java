package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.CalendarReply;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.Receipt;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.meeting.Seating;

/** What came by mail to the invitations that are out: a "perhaps", a stranger's acceptance, another time proposed. */
@ApplicationScoped
class DemoReplies {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Seating seating;

    @Inject
    private Clock clock;

    void load() {
        em.createQuery("select m from Meeting m where m.state = :convened order by m.id", Meeting.class)
                .setParameter("convened", MeetingState.CONVENED)
                .setMaxResults(1)
                .getResultStream()
                .forEach(this::reply);
    }

    private void reply(Meeting meeting) {
        List<SeatHolder> holders = seating.places(meeting).holders();
        meeting.getInvitations().stream()
                .filter(invitation -> invitation.getAnswer() == InvitationAnswer.NOT_ANSWERED
                        && invitation.getSeat().getCapacity() == SeatCapacity.MEMBER)
                .max(Comparator.comparing(invitation -> invitation.getSeat().getPrecedence()))
                .ifPresent(invitation -> perhaps(invitation, holders));
        Instant now = clock.instant();
        received(meeting, "a.rehman.private@mail.example", "Accepted: meeting", "STRANGER", "ACCEPTED", null, now);
        received(
                meeting,
                "joint.secretary@law.example",
                "New time proposed: meeting",
                "COUNTER",
                "COUNTER",
                "The Minister has called us for the morning; the afternoon would suit.",
                now.minus(Duration.ofHours(3)));
    }

    private void perhaps(Invitation invitation, List<SeatHolder> holders) {
        holders.stream()
                .filter(holder -> holder.seat().equals(invitation.getSeat()) && !holder.isVacant())
                .forEach(holder -> {
                    Instant at = clock.instant().minus(Duration.ofHours(20));
                    invitation.reply(
                            new CalendarReply(
                                    invitation.getMeeting().getCalendar().getUid(),
                                    invitation.getMeeting().getCalendar().getSequence(),
                                    at,
                                    ReplyStatus.TENTATIVE,
                                    null,
                                    null,
                                    null),
                            invitation.getMeeting().getCalendar().getSequence(),
                            holder,
                            Receipt.fromCalendar(holder.personName().getEn(), at));
                });
    }

    /** As {@code notification} keeps it, which knows nothing of the demo data, nor this of it. */
    private void received(
            Meeting meeting, String from, String subject, String problem, String says, String text, Instant at) {
        em.createNativeQuery("""
                insert into received_mail (id, version, message_id, from_address, subject, received_at, kind, state,
                                           problem, says, text, meeting_id, proposed_start)
                values (nextval('entity_seq'), 1, ?1, ?2, ?3, cast(?4 as timestamptz), 'REPLY', 'WAITING', ?5, ?6,
                        cast(?7 as varchar), ?8, cast(?9 as timestamptz))
                """)
                .setParameter(1, "<demo-" + says.toLowerCase(Locale.ROOT) + "@mail.example>")
                .setParameter(2, from)
                .setParameter(3, subject)
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, problem)
                .setParameter(6, says)
                .setParameter(7, text)
                .setParameter(8, meeting.getId())
                .setParameter(
                        9,
                        text == null
                                ? null
                                : meeting.getSlot()
                                        .getStartsAt()
                                        .plus(Duration.ofHours(4))
                                        .atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
