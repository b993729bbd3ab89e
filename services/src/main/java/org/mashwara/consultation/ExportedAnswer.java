package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * One answer as it is taken out. Questionnaire, its version and question find its meaning in the codebook.
 *
 * @param reference the round's: that of its meeting or, without one, the code of its body
 * @param workplan in which the activity's code is unique; null without an activity
 * @param questionnaire its code
 * @param number of the questionnaire's version
 * @param kind of the question
 * @param value a grade, number, day or the codes of options with commas between; null for words
 * @param words or null for a value
 */
public record ExportedAnswer(
        long id,
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
        String value,
        String words)
        implements Serializable {}
