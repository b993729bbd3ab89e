package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumFinding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;

/** Puts one meeting together for the person who looks at it. */
@ApplicationScoped
class MeetingDetails {

    /** JPQL fetches one step only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    private static final String RECORDS = """
            select 'DECISION', d.id, d.number, d.text, a.position, cast(null as varchar), cast(null as varchar),
                cast(null as date), cast(null as varchar)
            from decision d left join agenda_item a on a.id = d.agenda_item_id where d.meeting_id = ?1
            union all
            select 'RECOMMENDATION', r.id, r.number, r.text, a.position, b.name_en, b.name_ur, null, null
            from recommendation r join governing_body b on b.id = r.to_body_id
            left join agenda_item a on a.id = r.agenda_item_id where r.meeting_id = ?2
            union all
            select 'ACTION_POINT', p.id, p.number, p.task, a.position, n.name_en, n.name_ur, p.due_on, p.state
            from action_point p left join agenda_item a on a.id = p.agenda_item_id
            left join lateral (
                select o.name_en, o.name_ur from post_name o where o.post_id = p.owner_post_id
                order by o.valid_from > ?3, case when o.valid_from <= ?4 then o.valid_from end desc, o.valid_from
                limit 1) n on true
            where p.meeting_id = ?5
            order by 1, 3""";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Seating seating;

    @Inject
    private PostRepository posts;

    /** A meeting with its seats, as far as somebody may see it. */
    record Seen(Meeting meeting, List<SeatHolder> holders, MeetingAccess access) {

        /** One of its invitations. */
        Invitation invitation(long invitationId) {
            return meeting.getInvitations().stream()
                    .filter(each -> each.getId() == invitationId)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("invitation", invitationId));
        }

        /** Attendance was taken, so quorum and chair were found. */
        boolean found() {
            return meeting.getBodies().stream()
                    .allMatch(sitting -> sitting.finding().isPresent());
        }
    }

    /** @throws NotFoundException also where the person may not see it */
    Seen seen(long meetingId, Actor actor) {
        Meeting meeting = entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id", Meeting.class)
                .setHint(LEFT_JOIN_FETCH, "m.room")
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body.parent")
                .setHint(LEFT_JOIN_FETCH, "m.notices.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "m.invitations")
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("meeting", meetingId));
        Seating.Places places = seating.places(meeting);
        if (!places.access().maySee(actor)) {
            throw new NotFoundException("meeting", meetingId);
        }
        return new Seen(meeting, places.holders(), places.access());
    }

    /** Six queries, whatever the sizes. */
    MeetingDetail detail(long meetingId, Actor actor) {
        Seen seen = seen(meetingId, actor);
        Meeting meeting = seen.meeting();
        Map<Long, Presiding> presiding = new HashMap<>();
        List<BodyLine> bodies = bodies(seen, presiding);
        return new MeetingDetail(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getState(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getId(),
                meeting.getRoom().getName(),
                meeting.getConvenedAt(),
                meeting.getClosedAt(),
                seen.access().mayConduct(actor),
                bodies,
                conveners(meeting),
                agenda(seen),
                members(seen, actor, presiding),
                meeting.getOpenedAt() == null ? List.of() : records(meeting));
    }

    private List<BodyLine> bodies(Seen seen, Map<Long, Presiding> presiding) {
        Meeting meeting = seen.meeting();
        boolean allFound = meeting.getBodies().stream()
                .allMatch(sitting -> sitting.finding().isPresent());
        Map<Long, TermsOfReference> terms = allFound ? Map.of() : seating.knownTerms(meeting);
        return meeting.getBodies().stream()
                .map(sitting -> sitting.finding()
                        .map(finding -> found(sitting, finding, seen, presiding))
                        .orElseGet(() -> forecast(
                                sitting.getBody(), terms.get(sitting.getBody().getId()), seen, presiding)))
                .toList();
    }

    private static BodyLine found(
            MeetingBody sitting, QuorumFinding finding, Seen seen, Map<Long, Presiding> presiding) {
        GoverningBody body = sitting.getBody();
        if (sitting.getPresidingSeat() != null) {
            presiding.put(body.getId(), new Presiding(sitting.getPresidingSeat().getId(), sitting.isPresidingActing()));
        }
        int seats = (int) seen.holders().stream()
                .filter(holder -> holder.seat().getBody().equals(body)
                        && holder.seat().getCapacity().countsTowardsQuorum())
                .count();
        return line(
                body,
                new QuorumForecast(
                        finding.needed(),
                        seats,
                        finding.present(),
                        0,
                        seats - finding.present(),
                        finding.present() >= finding.needed() && !finding.reached(),
                        presiding.containsKey(body.getId())),
                finding,
                presiding.get(body.getId()),
                seen);
    }

    private static BodyLine forecast(
            GoverningBody body, TermsOfReference terms, Seen seen, Map<Long, Presiding> presiding) {
        if (terms == null) {
            return line(body, new QuorumForecast(0, 0, 0, 0, 0, true, false), null, null, seen);
        }
        seen.meeting()
                .presidingForecast(body, terms, seen.holders())
                .ifPresent(found -> presiding.put(body.getId(), found));
        return line(
                body, seen.meeting().forecast(body, terms, seen.holders()), null, presiding.get(body.getId()), seen);
    }

    private static BodyLine line(
            GoverningBody body, QuorumForecast quorum, QuorumFinding finding, Presiding chair, Seen seen) {
        Optional<SeatHolder> seat = seen.holders().stream()
                .filter(holder -> chair != null && holder.seat().getId() == chair.seatId())
                .findFirst();
        GoverningBody parent = body.getParent();
        return new BodyLine(
                body.getId(),
                body.getCode(),
                body.getName(),
                parent == null ? null : parent.getId(),
                parent == null ? null : parent.getName(),
                quorum.needed(),
                quorum.seats(),
                quorum.sure(),
                quorum.unknown(),
                quorum.unable(),
                finding == null ? null : finding.present(),
                finding == null ? quorum.isReached() : finding.reached(),
                quorum.isPossible(),
                quorum.chairNeeded() && chair == null,
                seat.map(SeatHolder::postName).orElse(null),
                seat.map(holder -> chairPerson(holder, seen)).orElse(null),
                chair != null && chair.acting());
    }

    private static LocalText chairPerson(SeatHolder holder, Seen seen) {
        if (seen.found()) {
            Optional<Attendance> taken = seen.meeting().getAttendance().stream()
                    .filter(attendance -> attendance.getSeat().equals(holder.seat()))
                    .findFirst();
            if (taken.isPresent()) {
                return taken.get().getPersonName();
            }
        }
        return nameOf(holder);
    }

    private static LocalText nameOf(SeatHolder holder) {
        return holder.isVacant() ? null : holder.incumbency().getPerson().getName();
    }

    private static List<ConvenerLine> conveners(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        return meeting.getNotices().stream()
                .map(notice ->
                        new ConvenerLine(notice.getOrganisation().nameOn(day), notice.getNumber(), notice.getDated()))
                .toList();
    }

    private List<AgendaLine> agenda(Seen seen) {
        Map<Long, LocalText> presenters = presenters(seen);
        List<AgendaLine> lines = new ArrayList<>();
        Instant next = seen.meeting().getSlot().getStartsAt();
        for (AgendaItem item : seen.meeting().getAgenda()) {
            Long presenter =
                    item.getPresenter() == null ? null : item.getPresenter().getId();
            lines.add(new AgendaLine(
                    item.getId(),
                    item.getPosition(),
                    item.getName(),
                    item.getPurpose(),
                    item.getMinutes(),
                    next,
                    presenter,
                    presenter == null ? null : presenters.get(presenter)));
            next = next.plus(item.getMinutes(), ChronoUnit.MINUTES);
        }
        return lines;
    }

    private Map<Long, LocalText> presenters(Seen seen) {
        Map<Long, LocalText> names = new HashMap<>();
        seen.holders().forEach(holder -> names.put(holder.seat().getPost().getId(), holder.postName()));
        Set<Long> others = new HashSet<>();
        for (AgendaItem item : seen.meeting().getAgenda()) {
            if (item.getPresenter() != null
                    && !names.containsKey(item.getPresenter().getId())) {
                others.add(item.getPresenter().getId());
            }
        }
        LocalDate day = seen.meeting().getSlot().day();
        posts.withNames(others).forEach(post -> names.put(post.getId(), post.nameOn(day)));
        return names;
    }

    private static List<MemberLine> members(Seen seen, Actor actor, Map<Long, Presiding> presiding) {
        Meeting meeting = seen.meeting();
        Map<Long, Invitation> invitations = new HashMap<>();
        if (meeting.wasConvened()) {
            meeting.getInvitations()
                    .forEach(each -> invitations.put(each.getSeat().getId(), each));
        }
        Map<Long, Attendance> attendance = new HashMap<>();
        if (meeting.getOpenedAt() != null) {
            meeting.getAttendance()
                    .forEach(each -> attendance.put(each.getSeat().getId(), each));
        }
        boolean conducts = seen.access().mayConduct(actor);
        return seen.holders().stream()
                .map(holder -> member(
                        holder,
                        invitations.get(holder.seat().getId()),
                        attendance.get(holder.seat().getId()),
                        presides(holder, presiding),
                        actor,
                        conducts && meeting.getState() == MeetingState.CONVENED))
                .toList();
    }

    private static boolean presides(SeatHolder holder, Map<Long, Presiding> presiding) {
        Presiding chair = presiding.get(holder.seat().getBody().getId());
        return chair != null && chair.seatId() == holder.seat().getId();
    }

    private static MemberLine member(
            SeatHolder holder,
            Invitation invitation,
            Attendance attendance,
            boolean presides,
            Actor actor,
            boolean mayEnter) {
        boolean mine = actor.actsFor(holder.seat().getPost().getId());
        InvitationAnswer answer = invitation == null ? InvitationAnswer.NOT_ANSWERED : invitation.answerOf(holder);
        boolean lapsed = invitation != null && invitation.hasLapsed(holder);
        Letter letter = invitation == null ? null : invitation.getLetter();
        boolean own = mine || mayEnter || actor.has(Role.AUDITOR);
        return new MemberLine(
                holder.seat().getId(),
                invitation == null ? null : invitation.getId(),
                holder.seat().getBody().getId(),
                holder.seat().getBody().getName(),
                holder.seat().getCapacity(),
                holder.seat().getPost().getId(),
                holder.postName(),
                holder.seat().getPost().getOrganisation().getId(),
                nameOf(holder),
                holder.isVacant() ? null : holder.incumbency().getKind(),
                answer,
                lapsed,
                answer == InvitationAnswer.UNABLE && own ? invitation.getReason() : null,
                invitation == null ? null : invitation.getAlternateName(),
                invitation == null ? null : invitation.getAlternateDesignation(),
                letter == null ? null : letter.getNumber(),
                letter == null ? null : letter.getDated(),
                attendance == null ? null : attendance.getPresence(),
                attendance == null ? null : attendance.getPersonName(),
                presides,
                mine,
                mayEnter);
    }

    ConveningPreview convening(Seen seen) {
        Meeting meeting = seen.meeting();
        LocalDate day = meeting.getSlot().day();
        Map<Long, Choice> organisations = new LinkedHashMap<>();
        Set<Long> usual = new LinkedHashSet<>();
        for (SeatHolder holder : seen.holders()) {
            Organisation organisation = holder.seat().getPost().getOrganisation();
            organisations.putIfAbsent(organisation.getId(), new Choice(organisation.getId(), organisation.nameOn(day)));
            if (holder.seat().getCapacity().presides() || holder.seat().getCapacity() == SeatCapacity.SECRETARIAT) {
                usual.add(organisation.getId());
            }
        }
        return new ConveningPreview(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getName(),
                meeting.getAgenda().size(),
                seen.holders().stream().map(MeetingDetails::recipient).toList(),
                List.copyOf(organisations.values()),
                List.copyOf(usual));
    }

    private static Recipient recipient(SeatHolder holder) {
        return new Recipient(
                holder.postName(),
                holder.seat().getCapacity(),
                nameOf(holder),
                !holder.isVacant() && holder.incumbency().getPerson().getEmail() != null);
    }

    /** @throws NotFoundException unless the person acts for the invited post or conducts the meeting */
    AnswerForm answerForm(Seen seen, long invitationId, Actor actor) {
        Meeting meeting = seen.meeting();
        Invitation invitation = seen.invitation(invitationId);
        boolean mine = MeetingAccess.mayAnswer(actor, invitation);
        boolean conducts = seen.access().mayConduct(actor);
        if (!mine && !conducts) {
            throw new NotFoundException("invitation", invitationId);
        }
        SeatHolder holder = seen.holders().stream()
                .filter(each -> each.seat().equals(invitation.getSeat()))
                .findFirst()
                .orElseThrow();
        Letter letter = invitation.getLetter();
        return new AnswerForm(
                invitation.getId(),
                invitation.getVersion(),
                meeting.getId(),
                meeting.getReference().toString(),
                meeting.getName(),
                meeting.getSlot().getStartsAt(),
                meeting.getSlot().getEndsAt(),
                meeting.getSlot().getZone().getId(),
                meeting.getRoom().getCity(),
                meeting.getRoom().getName(),
                holder.postName(),
                nameOf(holder),
                invitation.answerOf(holder),
                invitation.hasLapsed(holder),
                invitation.getReason(),
                invitation.getAlternateName(),
                invitation.getAlternateDesignation(),
                letter == null ? null : letter.getNumber(),
                letter == null ? null : letter.getDated(),
                invitation.getChannel(),
                invitation.getGivenBy(),
                invitation.getDiaryNumber(),
                invitation.getScan() != null,
                invitation.getAnsweredAt(),
                accountName(invitation.getAnsweredBy()),
                meeting.getState() == MeetingState.CONVENED,
                mine,
                conducts);
    }

    private LocalText accountName(Long accountId) {
        return accountId == null
                ? null
                : entityManager
                        .createQuery("select a.person.name from Account a where a.id = :id", LocalText.class)
                        .setParameter("id", accountId)
                        .getSingleResult();
    }

    private List<RecordLine> records(Meeting meeting) {
        MeetingReference reference = meeting.getReference();
        LocalDate day = meeting.getSlot().day();
        List<?> rows = entityManager
                .createNativeQuery(RECORDS)
                .setParameter(1, meeting.getId())
                .setParameter(2, meeting.getId())
                .setParameter(3, day)
                .setParameter(4, day)
                .setParameter(5, meeting.getId())
                .getResultList();
        return rows.stream().map(row -> record((Object[]) row, reference)).toList();
    }

    private static RecordLine record(Object[] row, MeetingReference meeting) {
        RecordKind kind = RecordKind.valueOf((String) row[0]);
        int number = ((Number) row[2]).intValue();
        LocalText name = row[5] == null ? null : LocalText.of((String) row[5], (String) row[6]);
        return new RecordLine(
                kind,
                ((Number) row[1]).longValue(),
                switch (kind) {
                    case DECISION -> meeting.decision(number);
                    case RECOMMENDATION -> meeting.recommendation(number);
                    case ACTION_POINT -> meeting.actionPoint(number);
                },
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).intValue(),
                kind == RecordKind.RECOMMENDATION ? name : null,
                kind == RecordKind.ACTION_POINT ? name : null,
                row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                row[8] == null ? null : ActionPointState.valueOf((String) row[8]));
    }
}
