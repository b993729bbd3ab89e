package org.mashwara.programme;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A subprogramme with its outcomes.
 *
 * @param lead the post that leads it, or null
 */
public record SubprogrammeRow(String code, LocalText name, PostLink lead, List<OutcomeRow> outcomes)
        implements Serializable {}
