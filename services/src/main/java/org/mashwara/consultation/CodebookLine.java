package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A question as results name it.
 *
 * @param version of the questionnaire
 * @param kind how it is answered
 * @param option code of one of its options, each on a line of its own; null where it has none
 * @param meaning of the option
 */
public record CodebookLine(String question, int version, String kind, LocalText text, String option, LocalText meaning)
        implements Serializable {}
