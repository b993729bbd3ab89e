package org.mashwara.scheduling;

/** Why a calendar could not be fetched. */
public enum FeedTrouble {
    /** No such server, or it does not answer in time. */
    UNREACHABLE,
    /** The address leads to this server or into its own network, where nobody fetches unless an operator allows it. */
    FORBIDDEN_ADDRESS,
    /** The server refuses: the address is wrong, or it is not shared any more. */
    REFUSED,
    /** What it sends is larger than a calendar may be. */
    TOO_LARGE,
    /** What it sends is no calendar, or has times that cannot be read. */
    NOT_A_CALENDAR,
    /** It has more times within the year ahead than are kept. */
    TOO_MANY
}
