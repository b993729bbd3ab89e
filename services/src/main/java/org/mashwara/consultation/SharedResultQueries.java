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
import java.util.Set;
import java.util.stream.Collectors;
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

    /** By question, seat and part: how often. */
    private static final String ANSWERS = """
            select q.code, t.seat_id, part.code, sum(t.times)
              from (%s union all %s) t
              join question q on q.id = t.question_id
              %s
             group by q.code, t.seat_id, part.code
            """.formatted(GRADED, OTHERS, AnswerSource.PARTS);

    /** The seats whose answers each post knows; {@code ?1} the round. */
    private static final String KNOWN = """
            select k.post_id, string_agg(distinct cast(r.seat_id as text), ',')
              from response r
              join known_response k on k.response_id = r.id
             where r.round_id = ?1 and r.standing
             group by k.post_id
            """;

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
     * What was answered as far as the person is told. Six queries at most.
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
                told ? answers(round, hidden) : List.of(),
                told && !hidden ? activities(roundId) : List.of());
    }

    /** How often each part of the answers to a question was given, by seat. */
    private record Given(Map<Long, Map<String, Long>> seats) {

        private Map<String, Long> times() {
            Map<String, Long> all = new HashMap<>();
            seats.values().forEach(parts -> parts.forEach((part, times) -> all.merge(part, times, Long::sum)));
            return all;
        }

        private List<Anonymity.Given> of(AnsweredQuestion question) {
            return seats.entrySet().stream()
                    .map(seat -> new Anonymity.Given(
                            seat.getKey(),
                            AnswerReader.count(seat.getValue()).answered(),
                            question.options().stream()
                                    .map(AnsweredQuestion.Option::code)
                                    .filter(seat.getValue()::containsKey)
                                    .collect(Collectors.toMap(code -> code, seat.getValue()::get))))
                    .toList();
        }
    }

    private List<SharedAnswers> answers(ConsultationReader.Round round, boolean hidden) {
        Map<String, Given> given = new HashMap<>();
        sql.rows(ANSWERS, round.head().id())
                .forEach(row -> given.computeIfAbsent((String) row[0], code -> new Given(new HashMap<>()))
                        .seats()
                        .computeIfAbsent(Sql.id(row[1]), seat -> new HashMap<>())
                        .put((String) row[2], Sql.id(row[3])));
        List<Set<Long>> known = hidden
                ? sql.rows(KNOWN, round.head().id()).stream()
                        .map(row -> Sql.idSet(row[1]))
                        .toList()
                : List.of();
        return questions.all(round.questionnaireId()).stream()
                .filter(question -> given.containsKey(question.code()))
                .map(question -> {
                    Given answers = given.get(question.code());
                    boolean shown = !hidden || Anonymity.isKept(answers.of(question), known);
                    return answers(question, shown ? answers.times() : Map.of(AnswerReader.ASKED, 0L), shown);
                })
                .toList();
    }

    private static SharedAnswers answers(AnsweredQuestion question, Map<String, Long> times, boolean shown) {
        AnswerGroup total = question.options().isEmpty()
                ? new AnswerGroup("", GroupLabel.NONE, AnswerReader.count(times), List.of(), null)
                : AnswerReader.counted(question, "", GroupLabel.NONE, times);
        return new SharedAnswers(new AnswerTable(question, total, List.of(), null, List.of()), shown);
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
