package org.mashwara.consultation;

/** Which seats a round is addressed to. */
public enum AddressedTo {
    /** All seats of its bodies. */
    ALL,
    /** Some seats, chosen one by one. */
    SEATS,
    /** Those that activities of some subprogrammes concern, about these activities only. */
    SUBPROGRAMMES
}
