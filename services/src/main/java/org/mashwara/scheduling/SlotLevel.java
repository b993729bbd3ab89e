package org.mashwara.scheduling;

/** How good a slot is, in one word. */
public enum SlotLevel {
    GOOD(30),
    /** Nothing speaks against it, but those who are known to be free do not make the quorum: they must be asked. */
    TO_BE_ASKED(30),
    POSSIBLE(60),
    DIFFICULT(110),
    AGAINST(Integer.MAX_VALUE);

    /** Costs below this are of the level. */
    private final int below;

    SlotLevel(int below) {
        this.below = below;
    }

    /**
     * The level of a cost.
     *
     * @param sure the quorum is sure by those who are known to be free
     */
    public static SlotLevel of(int cost, boolean sure) {
        if (!sure && cost < TO_BE_ASKED.below) {
            return TO_BE_ASKED;
        }
        for (SlotLevel level : values()) {
            if (cost < level.below) {
                return level;
            }
        }
        return AGAINST;
    }
}
