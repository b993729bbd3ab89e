package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A post, an organisation or a person to choose from.
 *
 * @param context what tells namesakes apart, or null
 */
public record Candidate(long id, LocalText name, LocalText context) implements Serializable {}
