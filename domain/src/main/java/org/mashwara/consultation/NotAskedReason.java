package org.mashwara.consultation;

/** Why a seat is not asked in a feedback round. */
public enum NotAskedReason {
    /** The seat runs the body's meetings, and with them the round. */
    RUNS_THE_ROUND,
    /** The round is addressed to others. */
    NOT_ADDRESSED,
    /** No activity of the workplan concerns its post. */
    NO_ACTIVITY,
    /** Activities that concern its post are of other subprogrammes than those to which the round is addressed. */
    OTHER_SUBPROGRAMME,
    /** Its post is asked already, through a seat of another body of the same round: nobody answers twice. */
    ASKED_FOR_ANOTHER_SEAT
}
