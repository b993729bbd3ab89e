package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Page;

/** The answers behind the counts of {@link ResultQueries}, one by one: of submitted responses, the latest first. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class SingleAnswerQueries {

    /** Of more answers the latest are listed; all of them can be exported. */
    public static final int MOST = 1_000;

    /**
     * Response by response, each with its answers by their index, until there are enough: the limit within keeps the two
     * apart, so that nothing is put in order that is not listed.
     */
    private static final String FOUND = """
            with found as materialized (
                select r.id as response_id, an.id as answer_id, row_number() over latest as place
                  from (select r.id, r.submitted_at from response r
            """ + AnswerConditions.GIVEN_IN + """
                         where r.state = 'SUBMITTED' and %1$s) r
                 cross join lateral (
                        select an.id, q.position, a.code from answer an
            """ + AnswerConditions.ABOUT + """
                         where an.response_id = r.id and %2$s
                         order by a.code nulls first, q.position, an.id limit %3$s) an
                window latest as (order by r.submitted_at desc, r.id desc, an.code nulls first, an.position, an.id)
                 order by r.submitted_at desc, r.id desc, an.code nulls first, an.position, an.id
                 limit %3$s)
            select (select count(*) from found), f.answer_id, f.response_id, rd.id, rd.name_en, rd.name_ur, r.post_en,
                   r.post_ur, coalesce(a.code, o.code), coalesce(a.name_en, o.name_en), coalesce(a.name_ur, o.name_ur)
              from (select * from found order by place limit %4$s offset %5$s) f
              join response r on r.id = f.response_id
              join feedback_round rd on rd.id = r.round_id
              join answer an on an.id = f.answer_id
              left join activity a on a.id = an.activity_id
              left join output o on o.id = an.output_id
             order by f.place
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * What the filter lets through; two queries.
     *
     * @param first index of the first row, from 0
     * @param size at most {@link Page#MAX_SIZE}
     */
    public SingleAnswers answers(ResultFilter filter, int first, int size) {
        AnswerConditions conditions = new AnswerConditions(filter, actors.current(), reader.today());
        int from = Math.max(0, Math.min(first, MOST - 1));
        int most = Math.min(Page.MAX_SIZE, Math.min(size, MOST - from));
        List<Object[]> rows = sql.rows(
                FOUND.formatted(conditions.onResponse(), conditions.onAnswer(), MOST + 1, most, from),
                conditions.parameters());
        if (rows.isEmpty()) {
            return from == 0 ? SingleAnswers.none(most) : answers(filter, 0, size);
        }
        Map<Long, Answer> answers =
                read(rows.stream().map(row -> Sql.id(row[1])).toList());
        long total = Sql.id(rows.get(0)[0]);
        return new SingleAnswers(
                new Page<>(rows.stream().map(row -> single(row, answers)).toList(), Math.min(total, MOST), from, most),
                total > MOST);
    }

    /** With their questions, the questions' options, and files. One query. */
    private Map<Long, Answer> read(List<Long> ids) {
        Map<Long, Answer> answers = new HashMap<>();
        entityManager
                .createQuery(
                        "select a from Answer a join fetch a.question left join fetch a.file where a.id in :ids",
                        Answer.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.left-join-fetch", "a.question.options")
                .getResultList()
                .forEach(answer -> answers.put(answer.getId(), answer));
        return answers;
    }

    private static SingleAnswer single(Object[] row, Map<Long, Answer> answers) {
        Cells cells = new Cells(row);
        cells.take();
        Answer answer = answers.get(cells.id());
        AskedQuestion question = AskedQuestion.of(answer.getQuestion());
        return new SingleAnswer(
                cells.id(),
                cells.id(),
                cells.text(),
                cells.text(),
                cells.string(),
                cells.text(),
                question,
                GivenValue.of(answer.getValue(), question, answer.getId()));
    }
}
