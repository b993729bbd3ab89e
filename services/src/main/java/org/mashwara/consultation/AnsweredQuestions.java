package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mashwara.consultation.AnsweredQuestion.Option;

/** Finds what all versions of a question have in common. */
@ApplicationScoped
class AnsweredQuestions {

    /** The latest version first, each with its options. */
    private static final String QUESTION = """
            select q.id, q.name_en, q.name_ur, q.unit_en, q.unit_ur, q.maximum,
                   q.if_question is not null or qs.if_question is not null, o.code, o.name_en, o.name_ur
              from question q
              join questionnaire qn on qn.id = q.questionnaire_id and qn.published_at is not null
              join questionnaire_section qs on qs.id = q.section_id
              left join question_option o on o.question_id = q.id
             where q.code = ?1 and q.kind = ?2 and ?3 in ('', qn.code, qn.code || '/' || qn.number)
             order by qn.published_at desc, q.id desc, o.position
            """;

    @Inject
    private Sql sql;

    /**
     * The question of the code and kind; empty if no published questionnaire has it. One query.
     *
     * @param questionnaire code of the one in which it is, or null for any
     */
    Optional<AnsweredQuestion> find(String code, QuestionKind kind, String questionnaire) {
        List<Object[]> rows = sql.rows(QUESTION, code, kind.name(), questionnaire == null ? "" : questionnaire);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] latest = rows.get(0);
        Set<Object> scales = new HashSet<>();
        rows.forEach(row ->
                scales.add(kind == QuestionKind.RATING ? Sql.id(row[5]) : kind == QuestionKind.NUMBER ? row[3] : ""));
        return Optional.of(new AnsweredQuestion(
                code,
                kind,
                Sql.text(latest[1], latest[2]),
                options(kind, rows),
                Sql.text(latest[3], latest[4]),
                scales.size(),
                rows.stream().anyMatch(row -> (Boolean) row[6])));
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
