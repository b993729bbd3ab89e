package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A person to choose from.
 *
 * @param posts names of the posts held today, to tell namesakes apart
 */
public record PersonRow(long id, LocalText name, List<LocalText> posts) implements Serializable {}
