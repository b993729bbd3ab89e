package org.mashwara.meeting.latechange;

import java.io.Serializable;

/**
 * What is to become of an agenda item, as a form describes it.
 *
 * @param itemId the item
 * @param fate what becomes of it
 * @param presenterId the post that presents it then, or null
 */
public record ItemChoice(long itemId, ItemFate fate, Long presenterId) implements Serializable {}
