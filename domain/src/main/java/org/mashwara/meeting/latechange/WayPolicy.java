package org.mashwara.meeting.latechange;

/** Knows one kind of way out. A new one is a class of this kind and its line in {@link WaysOut}, with its texts. */
interface WayPolicy {

    /** The ways of its kind with their consequences, or why there is none. */
    Offer offer(Situation situation);
}
