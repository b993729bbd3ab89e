package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.mashwara.shared.Actors;

/**
 * The answers that the person reads and what was left open, batch by batch, and what their codes mean; and how many
 * responses were given.
 */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class ResultExportQueries {

    /** Answers in one batch. */
    private static final int BATCH = 1_000;

    /** Responses whose open questions are in one batch: as many as all that they are asked fills little memory. */
    private static final int RESPONSES = 25;

    /** What a row says before its answer; {@code %1$s} the round's reference. */
    private static final String WHERE_FROM = """
            %1$s, rd.name_en, rd.name_ur, rd.opened_at, ar.name_en, ar.name_ur, r.post_en, r.post_ur, sp.name_en, sp.name_ur,
                   aw.name_en, aw.name_ur, o.code, a.code, a.name_en, a.name_ur, qn.code, qn.number, q.code, q.kind
            """;

    private static final String NAMES = """
              join questionnaire qn on qn.id = q.questionnaire_id
              left join workplan_version av on av.id = a.workplan_version_id
              left join workplan aw on aw.id = av.workplan_id
              left join meeting m on m.id = rd.meeting_id
              left join area ar on ar.id = w.area_id
            """;

    private static final String ANSWERS =
            "select an.id, " + WHERE_FROM + """
                   , case when an.agreement = 'NOT_MY_AREA' then 'NOT_MY_AREA' else 'ANSWERED' end,
                   coalesce(an.agreement, cast(trim_scale(an.number) as varchar), cast(an.day as varchar), an.choices), an.text
              from answer an
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
            """ + AnswerConditions.GIVEN_IN + AnswerConditions.ABOUT + NAMES + """
             where an.id > %2$s and %3$s and %4$s order by an.id limit %5$s
            """;

    /** The next responses through their index, and of these what has no answer; one row also where everything has one. */
    private static final String LEFT_OPEN = """
            with next as materialized (
                select r.id from response r
            """ + AnswerConditions.GIVEN_IN + """
                 where r.state = 'SUBMITTED' and r.id > %2$s and %3$s
                 order by r.id limit %5$s)
            select last.id, open.* from (select max(id) as id from next) last
              left join (
                select row_number() over (order by r.id, a.code nulls first, q.position, o.code) as place, cast(null as bigint),\s""" + WHERE_FROM + """
                       , 'NO_ANSWER', cast(null as varchar), cast(null as varchar)
                  from next
                  join response r on r.id = next.id
            """
            + AnswerConditions.GIVEN_IN + """
                  join lateral (
                        select q.id as question_id, ab.activity_id, ab.output_id
                          from question q
                          join questionnaire_section qs on qs.id = q.section_id
            """ + AnswerCells.ASKED_ABOUT + """
                         where q.questionnaire_id = rd.questionnaire_id
                           and not exists (select 1 from answer x where\s""" + AnswerCells.ANSWERS_IT + """
                                           )) an on true
            """
            + AnswerConditions.ABOUT + NAMES + """
                 where %4$s) open on true
             order by open.place
            """;

    private static final String CODEBOOK = """
            select qn.code, qn.number, q.code, q.kind, q.name_en, q.name_ur, q.not_my_area, o.code, o.name_en, o.name_ur,
                   trim_scale(q.minimum), trim_scale(q.maximum), q.unit_en, q.unit_ur
              from question q join questionnaire qn on qn.id = q.questionnaire_id and qn.published_at is not null
              left join question_option o on o.question_id = q.id
             order by qn.code, qn.number, q.position, q.id, o.position
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private RateReader rates;

    @Inject
    private Actors actors;

    /**
     * The next answers by their ids, with the post that gave them; at most 1,000. One query.
     *
     * @param after id of the last one before; 0 to begin
     */
    public List<ExportedAnswer> batch(ResultFilter filter, long after) {
        return rows(ANSWERS, filter, after, BATCH).stream()
                .map(row -> answer(new Cells(row)))
                .toList();
    }

    /**
     * What the next responses were asked and left open, also what a condition kept from being shown, response by
     * response; of at most 25 responses. One query.
     *
     * @param after {@link LeftOpen#last} of the one before; 0 to begin
     */
    public LeftOpen leftOpen(ResultFilter filter, long after) {
        List<Object[]> rows = rows(LEFT_OPEN, filter, after, RESPONSES);
        return new LeftOpen(
                Sql.id(rows.get(0)[0]),
                rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> answer(new Cells(Arrays.copyOfRange(row, 2, row.length))))
                        .toList());
    }

    private List<Object[]> rows(String statement, ResultFilter filter, long after, int most) {
        AnswerConditions conditions = new AnswerConditions(filter, actors.current(), reader.today());
        return sql.rows(
                statement.formatted(
                        RoundReach.REFERENCE,
                        conditions.bind(after),
                        conditions.onResponse(),
                        conditions.onAnswer(),
                        most),
                conditions.parameters());
    }

    private static ExportedAnswer answer(Cells cells) {
        return new ExportedAnswer(
                cells.id(),
                cells.string(),
                cells.text(),
                cells.instant(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.string(),
                cells.string(),
                cells.text(),
                cells.string(),
                cells.number(),
                cells.string(),
                cells.string(),
                cells.named(ExportedAnswer.State::valueOf),
                cells.string(),
                cells.string());
    }

    /**
     * How many of the responses asked of each post were given, as {@link ResultQueries#rates} shows it. One query.
     *
     * @param filter of which {@link ResultFilter#ofResponses} counts
     */
    public RateTable rates(ResultFilter filter) {
        return rates.rates(filter, actors.current());
    }

    /** All published questions with their options, by questionnaire, version and place. One query. */
    public List<CodebookLine> codebook() {
        return sql.rows(CODEBOOK).stream()
                .map(Cells::new)
                .map(cells -> new CodebookLine(
                        cells.string(),
                        cells.number(),
                        cells.string(),
                        cells.string(),
                        cells.text(),
                        (Boolean) cells.take(),
                        cells.string(),
                        cells.text(),
                        cells.decimal(),
                        cells.decimal(),
                        cells.text()))
                .toList();
    }
}
