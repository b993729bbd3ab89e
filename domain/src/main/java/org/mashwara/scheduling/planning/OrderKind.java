package org.mashwara.scheduling.planning;

/** Why one meeting comes after another. */
public enum OrderKind {
    /** The next sitting of the same body; its cadence wants some days between them. */
    CADENCE,
    /** The higher body acts on what the other one recommends. */
    ACTS_ON
}
