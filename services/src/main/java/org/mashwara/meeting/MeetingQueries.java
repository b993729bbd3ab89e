package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Download;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** Lists of meetings and invitations, as far as the person may see them. Each method asks at most six queries, whatever the size. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class MeetingQueries {

    private static final int MAX_INVITATIONS = 50;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private Reach reach;

    @Inject
    private MeetingDetails details;

    @Inject
    private AnswerForms answerForms;

    /**
     * Meetings, the latest first.
     *
     * @param state only those in this state, or null
     * @param bodyId only those of this body, or null
     * @param first index of the first row, from 0
     * @param size at most {@link Page#MAX_SIZE}
     */
    public Page<MeetingRow> meetings(MeetingState state, Long bodyId, int first, int size) {
        Reach.Extent extent = reach.of(actors.current());
        String where = " where " + extent.condition()
                + (state == null ? "" : " and m.state = :state")
                + (bodyId == null
                        ? ""
                        : " and exists (select fb.id from MeetingBody fb where fb.meeting = m and fb.body.id = :body)");
        Function<Query, Query> bind = query -> {
            extent.bind(query);
            if (state != null) {
                query.setParameter("state", state);
            }
            if (bodyId != null) {
                query.setParameter("body", bodyId);
            }
            return query;
        };
        TypedQuery<Long> count = entityManager.createQuery("select count(m) from Meeting m" + where, Long.class);
        bind.apply(count);
        long total = count.getSingleResult();
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        TypedQuery<Meeting> page = entityManager.createQuery(
                "select m from Meeting m join fetch m.room" + where + " order by m.slot.startsAt desc, m.id desc",
                Meeting.class);
        bind.apply(page);
        List<Meeting> found = page.setFirstResult(from).setMaxResults(most).getResultList();
        Map<Long, int[]> answers = answers(found);
        return new Page<>(
                found.stream()
                        .map(meeting -> row(meeting, answers.getOrDefault(meeting.getId(), new int[2])))
                        .toList(),
                total,
                from,
                most);
    }

    private Map<Long, int[]> answers(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select i.meeting.id, count(i), sum(case when i.answer = :none then 0 else 1 end)"
                                + " from Invitation i where i.meeting.id in :meetings group by i.meeting.id",
                        Object[].class)
                .setParameter("none", InvitationAnswer.NOT_ANSWERED)
                .setParameter("meetings", meetings.stream().map(Meeting::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row ->
                        new int[] {((Number) row[1]).intValue(), ((Number) row[2]).intValue()}));
    }

    private static MeetingRow row(Meeting meeting, int[] answers) {
        return new MeetingRow(
                meeting.getId(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getState(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.isVenueWithheld() ? null : meeting.getRoom().getName(),
                answers[0],
                answers[1]);
    }

    /** The bodies of whose meetings the person may see some: what a list can be filtered by. One query, or two. */
    public List<Choice> bodies() {
        Reach.Extent extent = reach.of(actors.current());
        if (!extent.allConvened()) {
            return choices(extent.joined());
        }
        return entityManager
                .createQuery("select b from GoverningBody b order by b.name.en", GoverningBody.class)
                .setMaxResults(Page.MAX_SIZE)
                .getResultStream()
                .map(body -> new Choice(body.getId(), body.getName()))
                .toList();
    }

    /** The bodies for which the person may plan meetings. One query. */
    @RolesAllowed(Roles.SECRETARIAT)
    public List<Choice> conductedBodies() {
        return choices(reach.of(actors.current()).conducted());
    }

    private static List<Choice> choices(Map<Long, LocalText> bodies) {
        return bodies.entrySet().stream()
                .map(body -> new Choice(body.getKey(), body.getValue()))
                .toList();
    }

    /**
     * Invitations to the posts for which the person acts, to meetings that are convened or in session, the nearest
     * first. One query.
     */
    public List<MyInvitation> myInvitations() {
        Set<Long> posts = actors.current().actingPosts();
        if (posts.isEmpty()) {
            return List.of();
        }
        String placeholders = String.join(", ", Collections.nCopies(posts.size(), "?"));
        Query query = entityManager.createNativeQuery("""
                select i.id, m.id, m.reference, m.name_en, m.name_ur, m.state, m.starts_at, m.ends_at, m.time_zone,
                    r.city_en, r.city_ur, case when not m.venue_withheld then r.name_en end, r.name_ur,
                    n.name_en, n.name_ur, i.answer,
                    i.answer in ('ACCEPTED', 'UNABLE') and i.answered_for is distinct from h.person_id
                from invitation i
                join meeting m on m.id = i.meeting_id
                join room r on r.id = m.room_id
                join seat s on s.id = i.seat_id
                cross join lateral (select cast(m.starts_at at time zone m.time_zone as date) as day) d
                left join lateral (
                    select p.name_en, p.name_ur from post_name p where p.post_id = s.post_id
                    order by p.valid_from > d.day, case when p.valid_from <= d.day then p.valid_from end desc,
                        p.valid_from limit 1) n on true
                left join lateral (
                    select b.person_id from incumbency b where b.post_id = s.post_id
                    and b.valid_from <= d.day and (b.valid_until is null or b.valid_until >= d.day)
                    order by b.kind = 'REGULAR', b.valid_from desc limit 1) h on true
                where m.state in ('CONVENED', 'IN_SESSION') and s.post_id in (%s)
                  and (s.valid_until is null or s.valid_until >= d.day)
                order by m.starts_at, i.id
                limit %d""".formatted(placeholders, MAX_INVITATIONS));
        int position = 1;
        for (Long post : posts) {
            query.setParameter(position++, post);
        }
        List<MyInvitation> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(invitation((Object[]) row));
        }
        return found;
    }

    private static MyInvitation invitation(Object[] row) {
        boolean lapsed = Boolean.TRUE.equals(row[16]);
        return new MyInvitation(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                LocalText.of((String) row[3], (String) row[4]),
                MeetingState.valueOf((String) row[5]),
                instant(row[6]),
                instant(row[7]),
                (String) row[8],
                LocalText.of((String) row[9], (String) row[10]),
                row[11] == null ? null : LocalText.of((String) row[11], (String) row[12]),
                LocalText.of((String) row[13], (String) row[14]),
                lapsed ? InvitationAnswer.NOT_ANSWERED : InvitationAnswer.valueOf((String) row[15]),
                lapsed);
    }

    /** One meeting with all that belongs to it. */
    public MeetingDetail meeting(long meetingId) {
        return details.detail(meetingId, actors.current());
    }

    /** The meeting for those who conduct it; for everybody else there is none. */
    @RolesAllowed(Roles.SECRETARIAT)
    public MeetingDetail conducted(long meetingId) {
        MeetingDetail detail = meeting(meetingId);
        if (!detail.mayConduct()) {
            throw new NotFoundException("meeting", meetingId);
        }
        return detail;
    }

    /**
     * What convening a meeting would do, for those who conduct it.
     *
     * @throws NotFoundException also where the meeting is no longer planned
     */
    @RolesAllowed(Roles.SECRETARIAT)
    public ConveningPreview convening(long meetingId) {
        SeenMeeting seen = details.seen(meetingId, actors.current());
        if (!seen.access().mayConduct(actors.current()) || seen.meeting().getState() != MeetingState.PLANNED) {
            throw new NotFoundException("planned meeting", meetingId);
        }
        return details.convening(seen);
    }

    /** An invitation for those who may answer it or enter its answer. */
    public AnswerForm invitation(long invitationId) {
        Actor actor = actors.current();
        return answerForms.of(details.seen(meetingOf(invitationId), actor), invitationId, actor);
    }

    /** The scan that is kept with an answer, for those who may see the answer's particulars. */
    public Download scan(long invitationId) {
        Actor actor = actors.current();
        SeenMeeting seen = details.seen(meetingOf(invitationId), actor);
        Invitation invitation = seen.invitation(invitationId);
        boolean particulars = seen.access().mayConduct(actor)
                || MeetingAccess.mayReadAnswer(actor, invitation)
                || actor.has(Role.AUDITOR);
        if (!particulars || invitation.getScan() == null) {
            throw new NotFoundException("scan of invitation", invitationId);
        }
        StoredFile scan = invitation.getScan();
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }

    private long meetingOf(long invitationId) {
        return entityManager
                .createQuery("select i.meeting.id from Invitation i where i.id = :id", Long.class)
                .setParameter("id", invitationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation", invitationId));
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
