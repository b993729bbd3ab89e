package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an amendment does to one activity.
 *
 * @param before null for one that is added
 * @param after null for one that is given up
 */
public record ActivityChange(String code, ActivitySide before, ActivitySide after) implements Serializable {

    /** True if it is named otherwise; and if it is added or given up, of which nothing else tells. */
    public boolean isRenamed() {
        return !isOnBothSides() || isRenamedOnly();
    }

    /** True if it goes on under another name, in one language or in both. */
    public boolean isRenamedOnly() {
        return isOnBothSides() && differs(ActivitySide::name);
    }

    public boolean isGivenToOther() {
        return isOnBothSides() && differs(ActivitySide::responsible);
    }

    public boolean isAtOtherCost() {
        return isOnBothSides()
                && differs(side -> side.budget() == null ? null : side.budget().stripTrailingZeros());
    }

    public boolean isMoved() {
        return isOnBothSides() && differs(ActivitySide::quarters);
    }

    public boolean isOfOtherPosts() {
        return isOnBothSides() && differs(ActivitySide::posts);
    }

    private boolean isOnBothSides() {
        return before != null && after != null;
    }

    private boolean differs(Function<ActivitySide, Object> part) {
        return !Objects.equals(part.apply(before), part.apply(after));
    }
}
