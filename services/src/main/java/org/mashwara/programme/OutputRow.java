package org.mashwara.programme;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/** An output with the activities that deliver it. */
public record OutputRow(String code, LocalText name, List<ActivityRow> activities) implements Serializable {}
