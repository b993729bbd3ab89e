package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which results are looked at; null or 0 for no restriction.
 *
 * @param round id of the round
 * @param area id of the province
 * @param year in which the round opened
 * @param subprogramme its code
 * @param activity its code
 * @param post id of the post that answered
 * @param question its code and, for a question that is not among those of agreement with activities, a dot and its kind
 * @param questionnaire code of the one that asks, the same for all its versions; with a slash and a number for one of
 *     them
 * @param output its code
 */
public record ResultFilter(
        Long round,
        Long area,
        Integer year,
        String subprogramme,
        String activity,
        Long post,
        String question,
        String questionnaire,
        String output)
        implements Serializable {

    /** No restriction. */
    public static final ResultFilter NONE = new ResultFilter(null, null, null, null, null, null, null);

    /** Whatever the questionnaire and the output. */
    public ResultFilter(
            Long round, Long area, Integer year, String subprogramme, String activity, Long post, String question) {
        this(round, area, year, subprogramme, activity, post, question, null, null);
    }

    public ResultFilter {
        subprogramme = blank(subprogramme) ? null : subprogramme;
        activity = blank(activity) ? null : activity;
        question = blank(question) ? null : question;
        questionnaire = blank(questionnaire) ? null : questionnaire;
        output = blank(output) ? null : output;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The question's code, by which it is known in every version of a questionnaire; null for all questions. */
    public String code() {
        return kind() == null ? question : question.substring(0, question.lastIndexOf('.'));
    }

    /** The question's kind, where the filter names it; null otherwise. */
    public QuestionKind kind() {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> question != null && question.endsWith("." + kind.name()))
                .findFirst()
                .orElse(null);
    }
}
