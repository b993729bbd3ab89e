package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which results are looked at; null or 0 for no restriction.
 *
 * @param round id of the round
 * @param area id of the province
 * @param year in which the round opened
 * @param subprogramme id of the subprogramme
 * @param activity an activity through all versions of its workplan
 * @param post id of the post that answered
 * @param question the code of the questionnaire that asks it and a slash, or nothing for any; its own code; and, for a
 *     question that is not among those of agreement with activities, a dot and its kind
 * @param questionnaire code of the one that asks, the same for all its versions; with a slash and a number for one of
 *     them
 * @param output id of the output
 */
public record ResultFilter(
        Long round,
        Long area,
        Integer year,
        Long subprogramme,
        WorkplanActivity activity,
        Long post,
        String question,
        String questionnaire,
        Long output)
        implements Serializable {

    /** No restriction. */
    public static final ResultFilter NONE = new ResultFilter(null, null, null, null, null, null, null);

    /** Whatever the questionnaire and the output. */
    public ResultFilter(
            Long round,
            Long area,
            Integer year,
            Long subprogramme,
            WorkplanActivity activity,
            Long post,
            String question) {
        this(round, area, year, subprogramme, activity, post, question, null, null);
    }

    public ResultFilter {
        question = blank(question) ? null : question;
        questionnaire = blank(questionnaire) ? null : questionnaire;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The answers of one round. */
    public static ResultFilter ofRound(long round) {
        return new ResultFilter(round, null, null, null, null, null, null);
    }

    /** The same whatever the round. */
    ResultFilter ofAnyRound() {
        return new ResultFilter(null, area, year, subprogramme, activity, post, question, questionnaire, output);
    }

    /**
     * What of it says anything of a response as a whole, which is given or not given whatever the question: all but the
     * question.
     */
    public ResultFilter ofResponses() {
        return new ResultFilter(round, area, year, subprogramme, activity, post, null, questionnaire, output);
    }

    /** True if only what was asked about a part of the workplan is looked at. */
    public boolean isAboutAPart() {
        return subprogramme != null || activity != null || output != null;
    }

    /** One question alone. */
    public static ResultFilter ofQuestion(String question) {
        return new ResultFilter(null, null, null, null, null, null, question);
    }

    /** The question's code, by which it is known in every version of its questionnaire; null for all questions. */
    public String code() {
        if (question == null) {
            return null;
        }
        String own = question.substring(question.indexOf('/') + 1);
        return kind() == null ? own : own.substring(0, own.lastIndexOf('.'));
    }

    /** The code of the questionnaire that asks the question; null where the filter does not say. */
    public String askedBy() {
        return question == null || question.indexOf('/') < 0 ? null : question.substring(0, question.indexOf('/'));
    }

    /** The question's kind, where the filter names it; null otherwise. */
    public QuestionKind kind() {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> question != null && question.endsWith("." + kind.name()))
                .findFirst()
                .orElse(null);
    }
}
