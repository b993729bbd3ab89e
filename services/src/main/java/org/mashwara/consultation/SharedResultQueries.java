package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;

/**
 * How all members together answered a round, for each of them: how often each answer was given, never by whom. Numbers,
 * days, words and files are not told, as what they say may tell whose they are; points stand in "you said, we did".
 */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class SharedResultQueries {

    /** {@code ?1} the round. */
    private static final String GRADED = """
            select x.question_id, x.seat_id, g.said, g.not_my_area, g.times
              from result_tally x
              join question xq on xq.id = x.question_id and xq.kind = 'AGREEMENT'
             cross join lateral (values ('STRONGLY_DISAGREE', false, x.strongly_disagree), ('DISAGREE', false, x.disagree),
                                        ('AGREE', false, x.agree), ('STRONGLY_AGREE', false, x.strongly_agree),
                                        (cast(null as varchar), true, x.not_my_area),
                                        (cast(null as varchar), false, x.unanswered)) g(said, not_my_area, times)
             where x.round_id = ?1 and x.seat_id is not null and x.subprogramme_id is null and g.times > 0
            """;

    private static final String OTHERS = """
            select x.question_id, x.seat_id,
                   case when xq.kind in ('NUMBER', 'DATE') and x.said is not null then 'GIVEN' else x.said end as said,
                   x.not_my_area, x.times
              from answer_tally x
              join question xq on xq.id = x.question_id
             where x.round_id = ?1 and x.counted = 'SEAT'
            """;

    /** By question and part: how often, how often by others than {@code ?2}, the person's posts, and by how many of them. */
    private static final String ANSWERS = """
            select q.code, part.code, sum(t.times), coalesce(sum(t.times) filter (where t.other), 0),
                   count(distinct t.seat_id) filter (where t.other and t.said is not null)
              from (select z.*, s.post_id <> all(cast(string_to_array(?2, ',') as bigint[])) as other
                      from (%s union all %s) z join seat s on s.id = z.seat_id) t
              join question q on q.id = t.question_id
              %s
             group by q.code, part.code
            """.formatted(GRADED, OTHERS, AnswerSource.PARTS);

    /** {@code ?1} the round. */
    private static final String ACTIVITIES = """
            select a.code, a.name_en, a.name_ur, x.strongly_disagree, x.disagree, x.agree, x.strongly_agree, x.not_my_area,
                   x.unanswered
              from result_tally x
              join activity a on a.id = x.activity_id
             where x.round_id = ?1 and x.question_id is null and x.seat_id is null
             order by a.position, a.id
            """;

    /** {@code ?1} the round. */
    private static final String SEATS = """
            select count(*), count(*) filter (where r.state = 'SUBMITTED')
              from response r where r.round_id = ?1 and r.standing
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private AnsweredQuestions questions;

    @Inject
    private Actors actors;

    /**
     * What was answered as far as the person is told. Five queries at most.
     *
     * @throws org.mashwara.shared.NotFoundException for whoever has no seat in the round's bodies or the body above them
     *     and does not follow the programme
     */
    public SharedResults results(long roundId) {
        Actor actor = actors.current();
        ConsultationReader.Round round = reader.readable(roundId, actor);
        RoundHead head = round.head();
        boolean hidden =
                Attribution.hides(head.attribution(), actor, round.places().secretariatPosts());
        Object[] seats = sql.rows(SEATS, roundId).get(0);
        boolean told = RoundAccess.mayReadCounts(
                actor, head.state(), round.places().seatPosts(), round.places().secretariatPosts());
        return new SharedResults(
                head,
                told,
                hidden,
                Sql.count(seats[0]),
                Sql.count(seats[1]),
                told ? answers(round, actor) : List.of(),
                told && !hidden ? activities(roundId) : List.of());
    }

    /** How often a part of the answers to a question was given, by all, by others than the person, by how many of these. */
    private record Part(long times, long byOthers, int others) {

        private static final Part NONE = new Part(0, 0, 0);
    }

    private List<SharedAnswers> answers(ConsultationReader.Round round, Actor actor) {
        Map<String, Map<String, Part>> given = new HashMap<>();
        sql.rows(ANSWERS, round.head().id(), Sql.ids(actor.posts()))
                .forEach(row -> given.computeIfAbsent((String) row[0], code -> new HashMap<>())
                        .put((String) row[1], new Part(Sql.id(row[2]), Sql.id(row[3]), Sql.count(row[4]))));
        return questions.all(round.questionnaireId()).stream()
                .filter(question -> given.containsKey(question.code()))
                .map(question -> answers(question, given.get(question.code()), round, actor))
                .toList();
    }

    private static SharedAnswers answers(
            AnsweredQuestion question, Map<String, Part> parts, ConsultationReader.Round round, Actor actor) {
        boolean shown = Attribution.countsOut(
                round.head().attribution(),
                actor,
                round.places().secretariatPosts(),
                parts.get(AnswerReader.ASKED).others(),
                isAlike(question, parts));
        Map<String, Long> times = new HashMap<>();
        if (shown) {
            parts.forEach((code, part) -> times.put(code, part.times()));
        } else {
            times.put(AnswerReader.ASKED, 0L);
        }
        AnswerGroup total = question.options().isEmpty()
                ? new AnswerGroup("", GroupLabel.NONE, AnswerReader.count(times), List.of(), null)
                : AnswerReader.counted(question, "", GroupLabel.NONE, times);
        return new SharedAnswers(new AnswerTable(question, total, List.of(), null, List.of()), shown);
    }

    /** True if all others who answered have one answer in common. */
    private static boolean isAlike(AnsweredQuestion question, Map<String, Part> parts) {
        long answered = parts.get(AnswerReader.ASKED).byOthers()
                - parts.getOrDefault(AnswerReader.NOT_MY_AREA, Part.NONE).byOthers()
                - parts.getOrDefault(AnswerReader.OPEN, Part.NONE).byOthers();
        return question.options().stream()
                .anyMatch(option -> parts.getOrDefault(option.code(), Part.NONE).byOthers() == answered);
    }

    private List<ResultGroup> activities(long roundId) {
        return sql.rows(ACTIVITIES, roundId).stream()
                .map(row -> new ResultGroup(
                        (String) row[0],
                        new GroupLabel(Sql.text(row[1], row[2]), (String) row[0], null),
                        ResultReader.distribution(row, 3)))
                .toList();
    }
}
