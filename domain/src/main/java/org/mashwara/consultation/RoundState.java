package org.mashwara.consultation;

/** Stored state of a round; one that is past its closing time takes no more responses although nobody closed it. */
public enum RoundState {
    OPEN,
    CLOSED
}
