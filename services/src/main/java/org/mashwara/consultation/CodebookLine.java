package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A question as results name it.
 *
 * @param version of the questionnaire
 * @param kind how it is answered
 */
public record CodebookLine(String question, int version, String kind, LocalText text) implements Serializable {}
