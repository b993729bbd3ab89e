package org.mashwara.scheduling;

import org.mashwara.scheduling.slots.SlotAssessment;

/**
 * A slot to which a meeting could be moved.
 *
 * @param said what the slot finder says of it
 * @param inWords the same with names
 */
public record OtherSlot(SlotAssessment said, SlotAdvice inWords) {}
