package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashwara.shared.Actor;

/**
 * Counts the answers to one question of any kind, grouped in the database: from the counts of rounds, of subjects or of
 * seats, as coarse as the question allows; from the answers themselves only for a view of both subjects and seats.
 */
@ApplicationScoped
class AnswerReader {

    /** How parts that are no option are called in a statement's rows: all that was asked, "not my area", left open. */
    static final String ASKED = "";

    static final String NOT_MY_AREA = "!";

    static final String OPEN = "-";

    /** Answered, not my area, left open. */
    private static final String COUNTS = """
            coalesce(sum(t.times) filter (where t.said is not null), 0),
            coalesce(sum(t.times) filter (where t.not_my_area), 0),
            coalesce(sum(t.times) filter (where t.said is null and not t.not_my_area), 0)""";

    /** What stands for the answer as a number where there are numbers and days. */
    private static final String RANGED = "case q.kind when 'DATE' then " + AnswerSource.number(QuestionKind.DATE)
            + " else " + AnswerSource.number(QuestionKind.NUMBER) + " end";

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /** Everything that the filter, which names a question with its kind, lets through. One query. */
    AnswerGroup total(AnsweredQuestion question, ResultFilter filter, Actor actor) {
        return read(question, AnswerSource.of(filter, null, actor, reader.today())).stream()
                .findFirst()
                .orElse(nothing(question));
    }

    private static AnswerGroup nothing(AnsweredQuestion question) {
        return new AnswerGroup(
                "",
                GroupLabel.NONE,
                AnswerCount.NOTHING,
                question.options().stream().map(option -> 0L).toList(),
                null);
    }

    /** At most {@value ResultReader#MOST} groups, in their order. One query. */
    List<AnswerGroup> groups(AnsweredQuestion question, ResultDimension by, ResultFilter filter, Actor actor) {
        return read(question.ofGroups(by), AnswerSource.of(filter, by, actor, reader.today()));
    }

    private List<AnswerGroup> read(AnsweredQuestion question, AnswerSource source) {
        String number = AnswerSource.number(question.kind());
        return number == null || !question.options().isEmpty()
                ? counted(question, source.parts(sql))
                : source.figures(sql, number).stream()
                        .map(row -> measured(row, question.isMeasured()))
                        .toList();
    }

    /**
     * How often each question was answered that is no grade of an activity.
     *
     * @return by the questions' keys with their kinds, as {@link ResultFilter} takes them; nothing of what was not asked
     */
    Map<String, AnswerCount> counts(ResultFilter filter, Actor actor) {
        AnswerSource source = AnswerSource.ofQuestions(filter, ResultDimension.QUESTION, actor, reader.today());
        Map<String, AnswerCount> counts = new HashMap<>();
        sql.rows(
                        "select qn.code || '/' || q.code || '.' || q.kind, " + COUNTS + source.tables() + source.where()
                                + " group by 1",
                        source.scope().parameters())
                .forEach(row ->
                        counts.put((String) row[0], new AnswerCount(Sql.id(row[1]), Sql.id(row[2]), Sql.id(row[3]))));
        return counts;
    }

    private static List<AnswerGroup> counted(AnsweredQuestion question, List<Object[]> rows) {
        Map<String, GroupLabel> names = new LinkedHashMap<>();
        Map<String, Map<String, Long>> times = new HashMap<>();
        for (Object[] row : rows) {
            String key = (String) row[0];
            names.putIfAbsent(key, GroupLabel.of(row, 1));
            times.computeIfAbsent(key, each -> new HashMap<>()).put((String) row[6], Sql.id(row[7]));
        }
        return names.entrySet().stream()
                .limit(ResultReader.MOST)
                .map(group -> counted(question, group.getKey(), group.getValue(), times.get(group.getKey())))
                .toList();
    }

    /** @param times how often each part was given */
    static AnswerGroup counted(AnsweredQuestion question, String key, GroupLabel label, Map<String, Long> times) {
        return AnswerGroup.of(
                question,
                key,
                label,
                count(times),
                question.options().stream()
                        .map(option -> times.getOrDefault(option.code(), 0L))
                        .toList());
    }

    /** @param times how often each part was given */
    static AnswerCount count(Map<String, Long> times) {
        long notMyArea = times.getOrDefault(NOT_MY_AREA, 0L);
        long open = times.getOrDefault(OPEN, 0L);
        return new AnswerCount(times.get(ASKED) - notMyArea - open, notMyArea, open);
    }

    /** @param comparable false where the question's scales differ */
    private static AnswerGroup measured(Object[] row, boolean comparable) {
        return new AnswerGroup(
                (String) row[0],
                GroupLabel.of(row, 1),
                new AnswerCount(Sql.id(row[6]), Sql.id(row[7]), Sql.id(row[8])),
                List.of(),
                comparable ? figures(row) : null);
    }

    private static AnswerFigures figures(Object[] row) {
        return row[9] == null
                ? null
                : new AnswerFigures(
                        (BigDecimal) row[9], (BigDecimal) row[10], (BigDecimal) row[11], (BigDecimal) row[12]);
    }

    /**
     * What was graded about nothing in particular, rated and given in numbers in each round, question by question.
     *
     * @param around in which {@code %s} stands for rows of {@code round_id, question_id, agreed, answered, mean}
     */
    List<Object[]> byRoundAndQuestion(String around, ResultFilter filter, Actor actor) {
        AnswerSource source = AnswerSource.ofQuestions(filter, ResultDimension.ROUND, actor, reader.today());
        String rows = "select t.round_id, t.question_id,"
                + " coalesce(sum(t.times) filter (where t.said in ('AGREE', 'STRONGLY_AGREE')), 0) as agreed,"
                + " coalesce(sum(t.times) filter (where t.said is not null), 0) as answered,"
                + " sum(case when q.kind in ('RATING', 'NUMBER') then cast(t.said as numeric) * t.times end)"
                + " / nullif(sum(t.times) filter (where t.said is not null), 0) as mean"
                + source.tables() + source.where()
                + " and q.kind in ('AGREEMENT', 'RATING', 'NUMBER')"
                + " group by t.round_id, t.question_id";
        return sql.rows(around.formatted(rows), source.scope().parameters());
    }

    /** Each of the questions, all of one version of a questionnaire, as a whole. Two queries at most. */
    List<AnswerTable> whole(List<AnsweredQuestion> questions, ResultFilter filter, Actor actor) {
        Map<String, AnswerGroup> measured = new HashMap<>();
        Map<String, ValueSteps> steps = new LinkedHashMap<>();
        List<AnsweredQuestion> ofRange = questions.stream()
                .filter(question -> question.options().isEmpty())
                .toList();
        if (!ofRange.isEmpty()) {
            AnswerSource.of(filter, ResultDimension.QUESTION, actor, reader.today())
                    .only(" and q.kind in ('NUMBER', 'DATE')")
                    .figures(sql, RANGED)
                    .forEach(row -> measured.put((String) row[0], measured(row, true)));
            measured.forEach((key, group) -> ofRange.stream()
                    .filter(question ->
                            group.figures() != null && question.code().equals(ownCode(key)))
                    .forEach(question -> steps.put(key, question.steps(group.figures()))));
        }
        Map<String, Map<String, Object[]>> counted = counted(steps, ofRange.size() < questions.size(), filter, actor);
        Map<String, List<AnswerBin>> bins = new HashMap<>();
        steps.forEach((key, of) ->
                bins.put(ownCode(key), AnswerBin.of(of, counted.getOrDefault(ownCode(key), Map.of()))));
        Map<String, AnswerGroup> totals = new HashMap<>();
        measured.forEach((key, group) -> totals.put(ownCode(key), group));
        questions.stream()
                .filter(question -> !question.options().isEmpty() && counted.containsKey(question.code()))
                .forEach(question -> {
                    Map<String, Long> times = new HashMap<>();
                    counted.get(question.code()).forEach((part, row) -> times.put(part, Sql.id(row[2])));
                    totals.put(question.code(), counted(question, "", GroupLabel.NONE, times));
                });
        return questions.stream()
                .map(question -> new AnswerTable(
                        question,
                        totals.getOrDefault(question.code(), nothing(question)),
                        bins.getOrDefault(question.code(), List.of()),
                        null,
                        List.of()))
                .toList();
    }

    /** By questions' own codes, each by part or by number of its step; all at once. One query. */
    private Map<String, Map<String, Object[]>> counted(
            Map<String, ValueSteps> steps, boolean chosen, ResultFilter filter, Actor actor) {
        AnswerSource source = AnswerSource.of(filter, ResultDimension.QUESTION, actor, reader.today());
        List<String> counts = new ArrayList<>();
        if (chosen) {
            counts.add("select " + source.key() + ", part.code, sum(t.times), cast(null as boolean)" + source.tables()
                    + AnswerSource.PARTS + source.where() + " and q.kind not in ('NUMBER', 'DATE') group by 1, 2");
        }
        if (!steps.isEmpty()) {
            counts.add(counting(steps, RANGED, source.only(" and q.kind in ('NUMBER', 'DATE')")));
        }
        Map<String, Map<String, Object[]>> counted = new HashMap<>();
        if (!counts.isEmpty()) {
            sql.rows(String.join(" union all ", counts), source.scope().parameters())
                    .forEach(row -> counted.computeIfAbsent(ownCode((String) row[0]), each -> new HashMap<>())
                            .put((String) row[1], row));
        }
        return counted;
    }

    private static String ownCode(String key) {
        return ResultFilter.ofQuestion(key).code();
    }

    /** How many lie in each step of a number's or a day's range; also where nothing does. One query. */
    List<AnswerBin> bins(AnsweredQuestion question, AnswerFigures figures, ResultFilter filter, Actor actor) {
        if (figures == null || !question.options().isEmpty()) {
            return List.of();
        }
        ValueSteps steps = question.steps(figures);
        AnswerSource source = AnswerSource.of(filter, null, actor, reader.today());
        Map<String, Object[]> found = new HashMap<>();
        sql.rows(
                        counting(Map.of("", steps), AnswerSource.number(question.kind()), source),
                        source.scope().parameters())
                .forEach(row -> found.put((String) row[1], row));
        return AnswerBin.of(steps, found);
    }

    /**
     * A statement that counts how many lie in each step, and whether they are whole; the bounds go with it.
     *
     * @param steps by what the source tells apart
     * @param number what stands for the answer as a number
     */
    private static String counting(Map<String, ValueSteps> steps, String number, AnswerSource source) {
        String bounds = steps.entrySet().stream()
                .map(each -> "(cast(" + source.scope().bind(each.getKey()) + " as varchar), cast(string_to_array("
                        + source.scope()
                                .bind(each.getValue().bounds().stream()
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining(",")))
                        + ", ',') as numeric[]))")
                .collect(Collectors.joining(", "));
        return "select z.key, cast(width_bucket(z.n, z.bounds) as varchar), sum(z.times), bool_and(z.n = trunc(z.n))"
                + " from (select " + source.key() + " as key, " + number + " as n, b.bounds, t.times" + source.tables()
                + " join (values " + bounds + ") b(key, bounds) on b.key = " + source.key() + source.where()
                + " and t.said is not null) z group by 1, 2";
    }
}
