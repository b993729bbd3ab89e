package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.Actors;

/** The answers that the person reads, batch by batch, and what their codes mean. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class ResultExportQueries {

    /** Answers in one batch. */
    private static final int BATCH = 1_000;

    private static final String ANSWERS = """
            select an.id, %1$s, rd.name_en, rd.name_ur, rd.opened_at, ar.name_en, ar.name_ur, r.post_en, r.post_ur, sp.name_en,
                   sp.name_ur, aw.name_en, aw.name_ur, o.code, a.code, a.name_en, a.name_ur, qn.code, qn.number, q.code, q.kind,
                   coalesce(an.agreement, cast(trim_scale(an.number) as varchar), cast(an.day as varchar), an.choices), an.text
              from answer an
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
            """ + AnswerConditions.GIVEN_IN + """
              left join area ar on ar.id = w.area_id
            """ + AnswerConditions.ABOUT + """
              join questionnaire qn on qn.id = q.questionnaire_id
              left join workplan_version av on av.id = a.workplan_version_id
              left join workplan aw on aw.id = av.workplan_id
              left join meeting m on m.id = rd.meeting_id
             where an.id > %2$s and %3$s and %4$s order by an.id limit %5$s
            """;

    private static final String CODEBOOK = """
            select qn.code, qn.number, q.code, q.kind, q.name_en, q.name_ur, o.code, o.name_en, o.name_ur
              from question q join questionnaire qn on qn.id = q.questionnaire_id and qn.published_at is not null
              left join question_option o on o.question_id = q.id
             order by qn.code, qn.number, q.position, o.position
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * The next answers by their ids, with the post that gave them; at most 1,000. One query.
     *
     * @param after id of the last one before; 0 to begin
     */
    public List<ExportedAnswer> batch(ResultFilter filter, long after) {
        AnswerConditions conditions = new AnswerConditions(filter, actors.current(), reader.today());
        return sql
                .rows(
                        ANSWERS.formatted(
                                RoundReach.REFERENCE,
                                conditions.bind(after),
                                conditions.onResponse(),
                                conditions.onAnswer(),
                                BATCH),
                        conditions.parameters())
                .stream()
                .map(ResultExportQueries::answer)
                .toList();
    }

    private static ExportedAnswer answer(Object[] row) {
        Cells cells = new Cells(row);
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
                cells.string(),
                cells.string());
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
                        cells.string(),
                        cells.text()))
                .toList();
    }
}
