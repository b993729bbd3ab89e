package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * One answer as it is taken out.
 *
 * @param kind of the question
 * @param grade or null for words
 * @param words or null for a grade
 */
public record ExportedAnswer(
        long id,
        LocalText round,
        Instant openedAt,
        LocalText province,
        LocalText post,
        LocalText subprogramme,
        String output,
        String activity,
        LocalText activityName,
        String question,
        String kind,
        String grade,
        String words)
        implements Serializable {}
