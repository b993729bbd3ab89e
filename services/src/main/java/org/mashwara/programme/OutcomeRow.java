package org.mashwara.programme;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/** An outcome with its outputs. */
public record OutcomeRow(String code, LocalText name, List<OutputRow> outputs) implements Serializable {}
