package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/**
 * A public holiday as it bears on one area.
 *
 * @param name what is celebrated
 * @param period its days
 * @param expected true while it is not announced and may move by a day
 */
public record DayOff(LocalText name, Period period, boolean expected) implements Serializable {}
