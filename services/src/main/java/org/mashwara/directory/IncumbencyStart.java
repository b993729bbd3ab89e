package org.mashwara.directory;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A post to which somebody begins to enter an incumbency.
 *
 * @param name the post's name today
 * @param shown what tells a later change of its holders
 * @param mistakes incumbencies that were set aside, the newest first
 */
public record IncumbencyStart(long id, LocalText name, String shown, List<VoidedRow> mistakes)
        implements Serializable {}
