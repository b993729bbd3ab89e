package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StoredFile;

/** Responses on their way to clearance: what waits for a person, and one of them with its stations and marks. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT})
public class ClearanceQueries {

    private static final String CLEARANCE = "clearance";

    private static final String WAITING = """
            select c.id, rd.name_en, rd.name_ur, n.name_en, n.name_ur, k.name_en, k.name_ur, p.name_en, p.name_ur,
                   c.sent_at, rd.closes_at, %s
              from clearance_station cs
              join clearance c on c.id = cs.clearance_id and c.state = 'RUNNING'
              join response r on r.id = c.response_id
              join feedback_round rd on rd.id = r.round_id and rd.state = 'OPEN' and rd.closes_at > ?3
              join seat s on s.id = r.seat_id
              join account a on a.id = c.sent_by
              join person p on p.id = a.person_id
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                             order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = cs.post_id
                             order by pn.valid_from > ?2, pn.valid_from desc limit 1) k on true
             where cs.state = 'WAITING' and cs.post_id = any(cast(string_to_array(?1, ',') as bigint[]))
             order by rd.closes_at, c.sent_at, c.id
             limit 50
            """.formatted(RoundReach.PLACE);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private ClearanceReader reader;

    @Inject
    private ConsultationReader rounds;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** Responses that wait for the clearance of the posts for which the person decides, the most urgent first; at most 50. */
    @RolesAllowed({Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.COUNTERPART, Roles.AUDITOR})
    public List<ClearanceTask> waiting() {
        Actor actor = actors.current();
        if (!actor.has(Role.COUNTERPART) || actor.actingPosts().isEmpty()) {
            return List.of();
        }
        return sql.rows(WAITING, Sql.ids(actor.actingPosts()), rounds.today(), Sql.parameter(clock.instant())).stream()
                .map(row -> new ClearanceTask(
                        Sql.id(row[0]),
                        Sql.text(row[1], row[2]),
                        Sql.text(row[3], row[4]),
                        Sql.text(row[5], row[6]),
                        Sql.text(row[7], row[8]),
                        Sql.instant(row[9]),
                        Sql.deadline(row[10], row, 11)))
                .toList();
    }

    /**
     * A response on its way, with its stations and what they changed. Two queries. TWG Secretariat sees where it lies, to record what was cleared
     * on paper, and neither answers nor marks nor comments.
     *
     * @throws NotFoundException for everybody but the seat, the stations that it has reached and the TWG Secretariat
     */
    public ClearanceDetail clearance(long clearanceId) {
        Actor actor = actors.current();
        ClearanceReader.Way way =
                reader.way(clearanceId, actor).orElseThrow(() -> new NotFoundException(CLEARANCE, clearanceId));
        ClearanceReader.Head head = way.head();
        requireSeen(head, actor);
        boolean reads = ClearanceAccess.mayRead(actor, head.seatPost(), head.reached());
        boolean office = actor.seesFor(head.seatPost());
        Since since = since(reads, office, head);
        boolean waits = head.open() && head.waiting() != null;
        return new ClearanceDetail(
                head.id(),
                head.version(),
                head.responseId(),
                head.number(),
                RoundAccess.mayReadResults(actor, head.secretariat()) ? head.roundId() : null,
                head.round(),
                head.office(),
                head.state(),
                head.sentAt(),
                head.sentBy(),
                head.open(),
                head.closesAt(),
                RoundState.lastDay(head.closesAt(), head.closedAt(), ZoneId.of(head.timeZone())),
                head.city(),
                head.timeZone(),
                reads,
                ClearanceAccess.mayReadAnswers(actor, head.seatPost(), head.reached(), head.responseState()),
                waits && ClearanceAccess.mayDecide(actor, head.waiting()),
                waits && ClearanceAccess.mayRecord(actor, head.seatPost(), head.waiting(), head.secretariat()),
                head.waiting() != null && ClearanceAccess.maySend(actor, head.seatPost()),
                way.stations().stream()
                        .filter(StationLine::isWaiting)
                        .allMatch(at -> head.charges().contains(at.charge())),
                reads
                        ? way.stations()
                        : way.stations().stream()
                                .map(StationLine::withoutComment)
                                .toList(),
                since,
                since == null ? null : way.sentBack().get(office ? head.before() : head.seen()),
                reads ? marks(clearanceId, office, head) : List.of());
    }

    /** Its office is told what changed since it came back, a station what changed since it had it itself. */
    private static Since since(boolean reads, boolean office, ClearanceReader.Head head) {
        if (!reads) {
            return null;
        }
        return office ? Since.ofOffice(head.comparedWith()) : head.seen() == null ? null : Since.LAST_SEEN;
    }

    private List<MarkLine> marks(long clearanceId, boolean office, ClearanceReader.Head head) {
        List<MarkLine> marks = reader.marks(clearanceId, office ? null : head.seen());
        return office || head.seen() != null
                ? marks
                : marks.stream().filter(mark -> !mark.isOfOffice()).toList();
    }

    private static void requireSeen(ClearanceReader.Head head, Actor actor) {
        if (!ClearanceAccess.mayRead(actor, head.seatPost(), head.reached())
                && !RoundAccess.mayRun(actor, head.secretariat())) {
            throw new NotFoundException(CLEARANCE, head.id());
        }
    }

    /**
     * The scan of the note by which a station cleared, for those who may read the clearance.
     *
     * @throws NotFoundException for everybody else, and where there is none
     */
    public Download scan(long stationId) {
        ClearanceStation station = entityManager.find(ClearanceStation.class, stationId);
        if (station == null || station.getScan() == null) {
            throw new NotFoundException("scan of clearance station", stationId);
        }
        long clearanceId = station.getClearance().getId();
        requireSeen(
                reader.head(clearanceId, actors.current())
                        .orElseThrow(() -> new NotFoundException(CLEARANCE, clearanceId)),
                actors.current());
        StoredFile scan = station.getScan();
        return new Download(scan.getFileName(), scan.getContentType(), scan.getContent());
    }
}
