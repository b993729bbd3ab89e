package org.mashwara.scheduling;

/** How good a slot is, in one word. */
public enum SlotLevel {
    GOOD(30),
    POSSIBLE(60),
    DIFFICULT(110),
    AGAINST(Integer.MAX_VALUE);

    /** Costs below this are of the level. */
    private final int below;

    SlotLevel(int below) {
        this.below = below;
    }

    /** The level of a cost. */
    public static SlotLevel of(int cost) {
        for (SlotLevel level : values()) {
            if (cost < level.below) {
                return level;
            }
        }
        return AGAINST;
    }
}
