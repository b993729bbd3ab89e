package org.mashwara.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Dispatch;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.Seating;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

/** Who was told what about a meeting and when, as the outbox and the dispatch registers know it. */
@Stateless
@RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
public class ToldQueries {

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    /**
     * What was told about one meeting.
     *
     * @param reference as the meeting is cited
     * @param name its name
     * @param letters dispatched on paper, the latest first; none where only what did not arrive is asked for
     * @param page the mails, the latest first
     */
    public record Told(String reference, LocalText name, List<ToldByLetter> letters, Page<ToldRow> page) {}

    /**
     * For those who conduct the meeting, and the auditor. Six queries.
     *
     * @param undelivered only what did not reach anybody
     * @throws NotFoundException for everybody else
     */
    public Told of(long meetingId, boolean undelivered, int first, int size) {
        Meeting meeting =
                meetings.findWithInvitations(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId));
        Seating.Places places = seating.places(meeting);
        Actor actor = actors.current();
        if (!places.access().mayConduct(actor)
                && !(actor.has(Role.AUDITOR) && places.access().maySee(actor))) {
            throw new NotFoundException("meeting", meetingId);
        }
        return new Told(
                meeting.getReference().toString(),
                meeting.getName(),
                undelivered ? List.of() : letters(meeting),
                page(meetingId, names(places.holders()), undelivered, first, size));
    }

    private List<ToldByLetter> letters(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        return em.createQuery(
                        "select distinct d from Dispatch d where d.notice.meeting = :meeting"
                                + " order by d.dated desc, d.number, d.id",
                        Dispatch.class)
                .setHint(LEFT_JOIN_FETCH, "d.notice.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "d.seat.post.names")
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(letter -> new ToldByLetter(
                        letter.getDated(),
                        letter.getNumber(),
                        letter.getSeat().getPost().nameOn(day),
                        letter.getNotice().getOrganisation().nameOn(day)))
                .toList();
    }

    private Page<ToldRow> page(long meetingId, Map<Long, LocalText> posts, boolean undelivered, int first, int size) {
        String where = " from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :meeting"
                + (undelivered ? " and m.state in :states" : "");
        TypedQuery<Long> count = em.createQuery("select count(m)" + where, Long.class);
        TypedQuery<OutboxMail> mails =
                em.createQuery("select m" + where + " order by m.createdAt desc, m.id desc", OutboxMail.class);
        count.setParameter("meeting", meetingId);
        mails.setParameter("meeting", meetingId);
        if (undelivered) {
            List<OutboxState> states = List.of(OutboxState.CAME_BACK, OutboxState.FAILED);
            count.setParameter("states", states);
            mails.setParameter("states", states);
        }
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        return new Page<>(
                mails.setFirstResult(from).setMaxResults(most).getResultList().stream()
                        .map(mail -> row(mail, posts))
                        .toList(),
                count.getSingleResult(),
                from,
                most);
    }

    private static ToldRow row(OutboxMail mail, Map<Long, LocalText> posts) {
        return new ToldRow(
                posts.get(mail.getSeatId()),
                mail.getToName(),
                mail.getToAddress(),
                mail.getTopic(),
                mail.getState(),
                mail.getCreatedAt(),
                mail.getSentAt(),
                mail.getLastError());
    }

    private static Map<Long, LocalText> names(List<SeatHolder> holders) {
        Map<Long, LocalText> names = new HashMap<>();
        holders.forEach(holder -> names.put(holder.seat().getId(), holder.postName()));
        return names;
    }
}
