package org.mashwara.programme;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A subprogramme, outcome or output by code and name. */
public record ResultRow(String code, LocalText name) implements Serializable {}
