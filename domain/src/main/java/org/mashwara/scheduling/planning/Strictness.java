package org.mashwara.scheduling.planning;

/** How strictly a rule may be kept. */
public enum Strictness {
    /** Hard or soft, as the administrator wants it. */
    EITHER,
    /** Without it a plan would be none: two meetings in one room at a time, a meeting in a city that is not its own. */
    ALWAYS_HARD,
    /** It counts by degrees, so that no plan could keep it wholly: days from the best one. */
    ALWAYS_SOFT;

    /** True if a rule of this kind may have the weight. */
    public boolean allows(Weight weight) {
        return this == EITHER || (this == ALWAYS_HARD) == weight.hard();
    }
}
