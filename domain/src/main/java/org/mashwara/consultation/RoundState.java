package org.mashwara.consultation;

/** Stored state of a round; one that is past its closing time takes no more responses, and is closed soon after. */
public enum RoundState {
    OPEN,
    CLOSED
}
