package org.mashwara.scheduling.slots;

import org.mashwara.scheduling.TimeSlot;

/**
 * A slot with its cost.
 *
 * @param slot when
 * @param cost the sum of what speaks against it; 0: nothing
 */
public record RankedSlot(TimeSlot slot, int cost) {}
