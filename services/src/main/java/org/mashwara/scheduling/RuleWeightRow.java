package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.scheduling.planning.PlanningRule;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/**
 * A rule of planning with the weight that counts now.
 *
 * @param rule its key; what it says is {@code planning.says.<key>}
 * @param strictness whether it may be made hard or soft
 * @param hard true if no plan may break it
 * @param points what each breach costs otherwise
 * @param usuallyHard its usual weight
 * @param usualPoints its usual points
 * @param version to be named by whoever changes it; 0 while the usual weight counts
 */
public record RuleWeightRow(
        String rule,
        Strictness strictness,
        boolean hard,
        int points,
        boolean usuallyHard,
        int usualPoints,
        long version)
        implements Serializable {

    static RuleWeightRow of(PlanningRule rule, RuleWeight changed) {
        Weight now = changed == null ? rule.weight() : changed.weight();
        return new RuleWeightRow(
                rule.key(),
                rule.strictness(),
                now.hard(),
                now.points(),
                rule.weight().hard(),
                rule.weight().points(),
                changed == null ? 0 : changed.getVersion());
    }

    public boolean isChanged() {
        return hard != usuallyHard || points != usualPoints;
    }
}
