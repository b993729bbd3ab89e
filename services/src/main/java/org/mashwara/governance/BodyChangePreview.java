package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.ChangeLine;
import org.mashwara.directory.TransferEffect;

/**
 * What a change of a body will do, before it is done.
 *
 * @param from its first day
 * @param lines what will be different
 * @param effects what under way it touches
 */
public record BodyChangePreview(LocalDate from, List<ChangeLine> lines, List<TransferEffect> effects)
        implements Serializable {}
