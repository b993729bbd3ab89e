package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;

/** What several read models of feedback need. Each method is one query, however large the round. */
@ApplicationScoped
class ConsultationReader {

    private static final String HEAD = """
            select rd.id, rd.version, rd.name_en, rd.name_ur, m.id, coalesce(m.reference, b.code), w.name_en, w.name_ur, v.number,
                   rd.state, rd.opened_at, rd.closes_at, rd.closed_at, b.city_en, b.city_ur, b.time_zone,
                   rd.questionnaire_id,
                   (select string_agg(distinct cast(s.post_id as text), ',') from round_body mb
                      join governing_body mg on mg.id = mb.body_id
                      join seat s on s.body_id in (mg.id, mg.parent_id)
                     where mb.round_id = rd.id and s.valid_from <= ?2
                       and (s.valid_until is null or s.valid_until >= ?2)),
                   (select string_agg(distinct cast(s.post_id as text), ',') from round_body mb
                      join seat s on s.body_id = mb.body_id
                     where mb.round_id = rd.id and s.capacity = 'SECRETARIAT' and s.valid_from <= ?2
                       and (s.valid_until is null or s.valid_until >= ?2)),
                   (select min(r.id) from response r join seat s on s.id = r.seat_id
                     where r.round_id = rd.id and r.standing and s.post_id = any(cast(string_to_array(?1, ',') as bigint[]))),
                   rd.attribution, rd.opens_at, cm.id, cm.reference, cbp.name_en, cbp.name_ur
              from feedback_round rd
              left join meeting m on m.id = rd.meeting_id
              left join meeting cm on cm.id = rd.closing_meeting_id
              left join account cb on cb.id = rd.closed_by
              left join person cbp on cbp.id = cb.person_id
              left join workplan_version v on v.id = rd.workplan_version_id
              left join workplan w on w.id = v.workplan_id
              join lateral (select g.code, g.city_en, g.city_ur, g.time_zone from round_body mb
                              join governing_body g on g.id = mb.body_id
                             where mb.round_id = rd.id order by mb.position limit 1) b on true
            """;

    private static final String HEAD_OF_ROUND = HEAD + " where rd.id = ?3";

    private static final String HEAD_OF_RESPONSE =
            HEAD + " where rd.id = (select r.round_id from response r where r.id = ?3)";

    private static final String SEATS = """
            select r.id, seat_precedence_on(s.id, s.precedence, ?1), s.post_id, coalesce(r.post_en, n.name_en),
                   case when r.post_en is null then n.name_ur else r.post_ur end,
                   h.name_en, h.name_ur, r.person_en, r.person_ur, r.state, r.saved_at, svp.name_en, svp.name_ur, r.submitted_at,
                   sbp.name_en, sbp.name_ur, r.version, r.looked_at,
                   (select count(*) from response_reminder rm where rm.response_id = r.id),
                   (select max(rm.sent_at) from response_reminder rm where rm.response_id = r.id),
                   (select max(c.id) from clearance c where c.response_id = r.id and c.state = 'RUNNING') as clearance_id,
                   r.paper_given_by, r.paper_dated, r.paper_diary_number, pep.name_en, pep.name_ur,
                   way.id, way.name_en, way.name_ur, way.sent_at,
                   gone.withdrawal_reason,
                   (select max(c.sent_at) from clearance c where c.response_id = r.id and c.state = 'RUNNING'),
                   r.state = 'SUBMITTED' and exists (select 1 from response x where x.previous_id = r.id
                                                        and x.state in ('DRAFT', 'AWAITING_CLEARANCE')),
                   gone.withdrawn_at, gonep.name_en, gonep.name_ur, ch.id, ch.sent_at
              from response r
              join seat s on s.id = r.seat_id
              join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = s.post_id
                             order by pn.valid_from > ?1, pn.valid_from desc limit 1) n on true
              left join lateral (select p.name_en, p.name_ur from incumbency i join person p on p.id = i.person_id
                                  where i.post_id = s.post_id and i.valid_from <= ?1
                                    and (i.valid_until is null or i.valid_until >= ?1)
                                  order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
              left join lateral (select g.withdrawal_reason, g.withdrawn_at, g.withdrawn_by from response g
                                  where g.id in (r.id, r.previous_id) and g.withdrawn_at is not null
                                    and (g.id = r.id or r.state <> 'SUBMITTED')
                                  order by g.id desc limit 1) gone on true
              left join account gonea on gonea.id = gone.withdrawn_by
              left join person gonep on gonep.id = gonea.person_id
              left join account sv on sv.id = r.saved_by
              left join person svp on svp.id = sv.person_id
              left join account sb on sb.id = r.submitted_by
              left join person sbp on sbp.id = sb.person_id
              left join account pe on pe.id = r.paper_entered_by
              left join person pep on pep.id = pe.person_id
              left join lateral (select c.id, c.sent_at, p.name_en, p.name_ur
                                   from clearance c join account a on a.id = c.sent_by join person p on p.id = a.person_id
                                  where c.response_id = r.id and c.state = 'CLEARED'
                                  order by c.id desc limit 1) way on true
              left join lateral (select c.id, c.sent_at from response x join clearance c on c.response_id = x.id
                                  where x.previous_id = r.id and r.state = 'SUBMITTED' and c.state = 'RUNNING'
                                  order by c.id desc limit 1) ch on true
            """;

    private static final String SEATS_OF_ROUND =
            SEATS + " where r.round_id = ?2 and r.standing order by seat_precedence_on(s.id, s.precedence, ?1), r.id";

    private static final String SEAT_OF_RESPONSE = SEATS + " where r.id = ?2";

    /** Head, seat and what the person has to do with its way to clearance in one row. */
    private static final String OF_RESPONSE =
            "select h.*, s.*, " + ClearanceReader.sight("?3", "?1", "?4", "?5", "?6") + " from (" + HEAD_OF_RESPONSE
                    + ") h cross join (" + SEAT_OF_RESPONSE.replace("?2", "?3").replace("?1", "?2") + ") s";

    private static final int HEAD_COLUMNS = 26;

    @Inject
    private Sql sql;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private Clock clock;

    /**
     * A round's head with what its object rules need.
     *
     * @param places who sits in the round's bodies, or in the body above them, today, and who runs them
     */
    record Round(RoundHead head, RoundDesk.Places places, long questionnaireId) {}

    /** A response without its answers, as a seat of the round. */
    record Given(SeatProgress seat, long postId, LocalText savedBy, long version) {}

    /**
     * A response without its answers, and its round.
     *
     * @param decides whether it lies at a station for which the person decides
     * @param reached whether it has left its office and come to a station of the person's
     */
    record OfResponse(Round round, Given given, boolean decides, boolean reached) {}

    Round round(long roundId, Actor actor) {
        return sql.rows(HEAD_OF_ROUND, Sql.ids(actor.posts()), today(), roundId).stream()
                .findFirst()
                .map(row -> head(row, actor))
                .orElseThrow(() -> new NotFoundException("feedback round", roundId));
    }

    /**
     * The round for whoever may read what was said in it.
     *
     * @throws NotFoundException for everybody else; and, before it opens, for those who do not read the results
     */
    Round readable(long roundId, Actor actor) {
        Round round = round(roundId, actor);
        RoundDesk.Places places = round.places();
        boolean reads = round.head().openedAt() == null
                ? RoundAccess.mayReadResults(actor, places.secretariatPosts())
                : RoundAccess.mayReadAnswersOfTheAgency(actor, places.seatPosts(), places.secretariatPosts());
        if (!reads) {
            throw new NotFoundException("feedback round", roundId);
        }
        return round;
    }

    /** One query. */
    OfResponse response(long responseId, Actor actor) {
        Object[] row = sql
                .rows(
                        OF_RESPONSE,
                        Sql.ids(actor.posts()),
                        today(),
                        responseId,
                        Sql.ids(actor.heldPosts()),
                        Sql.ids(actor.actingPosts()),
                        actor.accountId())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("response", responseId));
        Round round = head(row, actor);
        Given given = given(Arrays.copyOfRange(row, HEAD_COLUMNS, row.length));
        if (!RoundAccess.reaches(actor, round.head().id(), given.postId())) {
            throw new NotFoundException("response", responseId);
        }
        return new OfResponse(round, given, actor.has(Role.COUNTERPART) && (Boolean) row[row.length - 2], (Boolean)
                row[row.length - 1]);
    }

    private Round head(Object[] row, Actor actor) {
        RoundDesk.Places places = new RoundDesk.Places(Sql.idSet(row[17]), Sql.idSet(row[18]));
        RoundState state = RoundState.valueOf((String) row[9]);
        RoundHead head = new RoundHead(
                Sql.id(row[0]),
                Sql.id(row[1]),
                Sql.text(row[2], row[3]),
                Sql.id(row[4]),
                (String) row[5],
                Sql.text(row[6], row[7]),
                row[8] == null ? 0 : Sql.count(row[8]),
                state,
                state.isOpenAt(clock.instant(), Sql.instant(row[11])),
                Sql.instant(row[10]),
                Sql.instant(row[11]),
                Sql.instant(row[12]),
                Sql.text(row[24], row[25]),
                Sql.text(row[13], row[14]),
                (String) row[15],
                Sql.instant(row[21]),
                state.isBehind(clock.instant(), Sql.instant(row[21])),
                state.hasMissed(clock.instant(), Sql.instant(row[11])),
                Sql.id(row[22]),
                (String) row[23],
                FeedbackAttribution.valueOf((String) row[20]),
                RoundAccess.mayRun(actor, places.secretariatPosts()),
                RoundAccess.mayReadResults(actor, places.secretariatPosts()),
                Sql.id(row[19]));
        return new Round(head, places, Sql.id(row[16]));
    }

    /** The seats that a round asks, in order of precedence. */
    List<Given> seats(long roundId) {
        return sql.rows(SEATS_OF_ROUND, today(), roundId).stream()
                .map(ConsultationReader::given)
                .toList();
    }

    private static Given given(Object[] row) {
        return new Given(
                new SeatProgress(
                        Sql.id(row[0]),
                        Sql.count(row[1]),
                        Sql.text(row[3], row[4]),
                        Sql.text(row[5], row[6]),
                        Sql.text(row[7], row[8]),
                        ResponseState.valueOf((String) row[9]),
                        Sql.instant(row[17]),
                        Sql.count(row[18]),
                        Sql.instant(row[19]),
                        Sql.instant(row[10]),
                        Sql.instant(row[13]),
                        givenBy(row),
                        Sql.id(row[20]),
                        Sql.instant(row[31]),
                        (Boolean) row[32] ? new SeatChange(Sql.id(row[36]), Sql.instant(row[37])) : null,
                        (String) row[30],
                        Sql.instant(row[33]),
                        Sql.text(row[34], row[35])),
                Sql.id(row[2]),
                Sql.text(row[11], row[12]),
                Sql.id(row[16]));
    }

    private static GivenBy givenBy(Object[] row) {
        GivenBy.Paper paper = row[21] == null
                ? null
                : new GivenBy.Paper(
                        (String) row[21], ((Date) row[22]).toLocalDate(), (String) row[23], Sql.text(row[24], row[25]));
        return new GivenBy(
                Sql.text(row[14], row[15]),
                paper,
                Sql.id(row[26]),
                Sql.text(row[27], row[28]),
                Sql.instant(row[29]),
                List.of());
    }

    /** A questionnaire with its sections, questions and options. One query. */
    Questionnaire questionnaire(long questionnaireId) {
        return rounds.findQuestionnaire(questionnaireId)
                .orElseThrow(() -> new NotFoundException("questionnaire", questionnaireId));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
