package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * The results of one question, activity, post …
 *
 * @param key a code, or an id where there is none
 */
public record ResultGroup(String key, LocalText name, Distribution counts) implements Serializable {}
