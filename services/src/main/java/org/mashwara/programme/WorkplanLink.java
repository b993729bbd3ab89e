package org.mashwara.programme;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A workplan to choose. */
public record WorkplanLink(long id, LocalText name, LocalText area, int firstYear, int lastYear)
        implements Serializable {}
