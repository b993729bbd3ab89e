package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A version of a questionnaire in a list.
 *
 * @param publishedAt null for a draft
 * @param questions how many it has
 * @param rounds how many ask it
 */
public record QuestionnaireRow(
        long id,
        String code,
        int number,
        LocalText name,
        QuestionnaireSubject subject,
        QuestionnaireState state,
        Instant publishedAt,
        int questions,
        int rounds)
        implements Serializable {}
