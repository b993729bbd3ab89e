package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import org.mashwara.shared.LocalText;

/**
 * A question as results name it.
 *
 * @param questionnaire its code
 * @param number of the questionnaire's version
 * @param kind how it is answered
 * @param notMyArea true if that is an answer to it
 * @param option code of one of its options, each on a line of its own; null where it has none
 * @param meaning of the option
 * @param minimum the lowest number or rating that it takes, or null for any
 * @param maximum the highest one, or null for any
 * @param unit of its numbers, or null
 */
public record CodebookLine(
        String questionnaire,
        int number,
        String question,
        String kind,
        LocalText text,
        boolean notMyArea,
        String option,
        LocalText meaning,
        BigDecimal minimum,
        BigDecimal maximum,
        LocalText unit)
        implements Serializable {}
