package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashwara.consultation.AnsweredQuestion.Option;
import org.mashwara.shared.Actor;

/** Finds what the versions of a question that a filter lets through have in common. */
@ApplicationScoped
class AnsweredQuestions {

    private static final String QUESTION = """
            select q.id, q.name_en, q.name_ur, q.unit_en, q.unit_ur, q.maximum,
                   q.if_question is not null or qs.if_question is not null, o.code, o.name_en, o.name_ur, q.code, q.kind,
                   qs.repeat = 'PER_ACTIVITY' and q.kind = 'AGREEMENT', qs.repeat
            """;

    private static final String OF_QUESTION = """
              from question q
              join questionnaire qn on qn.id = q.questionnaire_id and qn.published_at is not null
              join questionnaire_section qs on qs.id = q.section_id
              left join question_option o on o.question_id = q.id
            """;

    /** Whether a round asked the version; {@code %s} stands for which rounds are looked at. */
    private static final String ASKED = ", exists (select 1 from feedback_round rd " + AnswerConditions.PROVINCE
            + " where rd.questionnaire_id = qn.id and rd.opened_at is not null%s) as asked";

    /** Those that were asked, then the others; of each the latest version first, with its options. */
    private static final String OF_CODE = QUESTION + ASKED + OF_QUESTION + """
             where cast(?1 as date) is not null and q.code = %s and q.kind = %s
               and %s in ('', qn.code, qn.code || '/' || qn.number) and %s in ('', qn.code)
             order by asked desc, qn.published_at desc, q.id desc, o.position
            """;

    private static final String OF_VERSION = QUESTION + OF_QUESTION + """
             where qn.id = ?1
               and q.kind in ('AGREEMENT', 'RATING', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'MATRIX', 'NUMBER', 'DATE')
             order by q.position, q.id, o.position
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    /**
     * What one version of a questionnaire asks, as far as it can be counted.
     *
     * @param graded about each activity: those of agreement, and matrices without options of their own
     * @param others all but those of agreement with each activity
     */
    record OfVersion(List<QuestionHead> graded, List<AnsweredQuestion> others) {}

    /**
     * The question that the filter names with its kind, as the rounds asked it that the filter and the person's rights
     * let through; as it was published last where none of them did. Empty if no published questionnaire has it. One
     * query.
     *
     * @param filter whose questionnaires, if it names any, are looked at alone
     */
    Optional<AnsweredQuestion> find(ResultFilter filter, Actor actor) {
        ResultParameters parameters = new ResultParameters(reader.today());
        String statement = OF_CODE.formatted(
                parameters.ofRounds(filter, actor),
                parameters.bind(filter.code()),
                parameters.bind(filter.kind().name()),
                parameters.bind(Objects.requireNonNullElse(filter.questionnaire(), "")),
                parameters.bind(Objects.requireNonNullElse(filter.askedBy(), "")));
        List<Object[]> rows = sql.rows(statement, parameters.values());
        return rows.isEmpty() ? Optional.empty() : Optional.of(question(described(rows)));
    }

    /** Of the versions, those that were asked; the latest alone where none was. */
    private static List<Object[]> described(List<Object[]> rows) {
        Object[] first = rows.get(0);
        return rows.stream()
                .filter(row -> (Boolean) first[14] ? (Boolean) row[14] : row[0].equals(first[0]))
                .toList();
    }

    /** In their order. One query. */
    OfVersion ofVersion(long questionnaireId) {
        Collection<List<Object[]>> byQuestion = byQuestion(questionnaireId);
        return new OfVersion(
                byQuestion.stream()
                        .map(rows -> rows.get(0))
                        .filter(row -> (Boolean) row[12] || kind(row) == QuestionKind.MATRIX && row[7] == null)
                        .map(row ->
                                new QuestionHead(Sql.id(row[0]), (String) row[10], kind(row), Sql.text(row[1], row[2])))
                        .toList(),
                byQuestion.stream()
                        .filter(rows -> !(Boolean) rows.get(0)[12])
                        .map(AnsweredQuestions::question)
                        .toList());
    }

    /** All that one version of a questionnaire asks and that can be counted, in its order. One query. */
    List<AnsweredQuestion> all(long questionnaireId) {
        return byQuestion(questionnaireId).stream()
                .map(AnsweredQuestions::question)
                .toList();
    }

    private Collection<List<Object[]>> byQuestion(long questionnaireId) {
        Map<Long, List<Object[]>> byQuestion = new LinkedHashMap<>();
        sql.rows(OF_VERSION, questionnaireId)
                .forEach(row -> byQuestion
                        .computeIfAbsent(Sql.id(row[0]), id -> new ArrayList<>())
                        .add(row));
        return byQuestion.values();
    }

    private static QuestionKind kind(Object[] row) {
        return QuestionKind.valueOf((String) row[11]);
    }

    /** @param rows of all its versions, the latest first */
    private static AnsweredQuestion question(List<Object[]> rows) {
        Object[] latest = rows.get(0);
        QuestionKind kind = kind(latest);
        Set<Object> scales = new HashSet<>();
        rows.forEach(row ->
                scales.add(kind == QuestionKind.RATING ? Sql.id(row[5]) : kind == QuestionKind.NUMBER ? row[3] : ""));
        return new AnsweredQuestion(
                (String) latest[10],
                kind,
                Sql.text(latest[1], latest[2]),
                options(kind, rows),
                Sql.text(latest[3], latest[4]),
                scales.size(),
                finest(kind, rows),
                rows.stream().anyMatch(row -> (Boolean) row[6]));
    }

    private static SectionRepeat finest(QuestionKind kind, List<Object[]> rows) {
        return kind == QuestionKind.MATRIX
                ? SectionRepeat.PER_ACTIVITY
                : Stream.of(SectionRepeat.PER_ACTIVITY, SectionRepeat.PER_OUTPUT)
                        .filter(repeat ->
                                rows.stream().anyMatch(row -> repeat.name().equals(row[13])))
                        .findFirst()
                        .orElse(SectionRepeat.ONCE);
    }

    private static List<Option> options(QuestionKind kind, List<Object[]> rows) {
        if (kind == QuestionKind.RATING) {
            int highest = rows.stream()
                    .filter(row -> row[5] != null)
                    .mapToInt(row -> Sql.count(row[5]))
                    .max()
                    .orElse(QuestionKind.HIGHEST_RATING);
            return IntStream.rangeClosed(QuestionKind.LOWEST_RATING, highest)
                    .mapToObj(step -> new Option(String.valueOf(step), null))
                    .toList();
        }
        Map<String, Option> options = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (row[7] != null) {
                options.putIfAbsent((String) row[7], new Option((String) row[7], Sql.text(row[8], row[9])));
            } else if (kind == QuestionKind.MATRIX || kind == QuestionKind.AGREEMENT) {
                Arrays.stream(Agreement.values())
                        .filter(Agreement::isGrade)
                        .forEach(grade -> options.putIfAbsent(grade.name(), new Option(grade.name(), null)));
            }
        }
        return List.copyOf(options.values());
    }
}
