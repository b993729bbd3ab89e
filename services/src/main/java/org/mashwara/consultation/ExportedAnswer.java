package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * One answer as it is taken out, or what was asked and left open. Questionnaire, its version and question find its meaning in the codebook.
 *
 * @param id of the answer; null for what was left open
 * @param reference the round's: that of its meeting or, without one, the code of its body
 * @param workplan in which the activity's code is unique; null without an activity
 * @param questionnaire its code
 * @param number of the questionnaire's version
 * @param kind of the question
 * @param state what became of the question; "not my area" and what was left open are no zero
 * @param value a grade, number, day or the codes of options with commas between; null for words
 * @param words or null for a value
 */
public record ExportedAnswer(
        Long id,
        String reference,
        LocalText round,
        Instant openedAt,
        LocalText province,
        LocalText post,
        LocalText subprogramme,
        LocalText workplan,
        String output,
        String activity,
        LocalText activityName,
        String questionnaire,
        int number,
        String question,
        String kind,
        State state,
        String value,
        String words)
        implements Serializable {

    /** Characters of a day of a year with four digits. */
    private static final int ISO_DAY = 10;

    /** What became of a question that was asked. */
    public enum State {
        ANSWERED,
        NOT_MY_AREA,
        /** Left open in a response that was given, or not shown by its condition. */
        NO_ANSWER
    }

    /** The value as what it is: a number, a day, or the code of a grade or of options; null for words. */
    public Object measured() {
        if (state != State.ANSWERED || value == null) {
            return value;
        }
        return switch (QuestionKind.valueOf(kind)) {
            case RATING, NUMBER -> new BigDecimal(value);
            // a year of five digits is no day of a spreadsheet
            case DATE -> value.length() == ISO_DAY ? LocalDate.parse(value) : value;
            default -> value;
        };
    }
}
