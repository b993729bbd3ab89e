package org.mashwara.scheduling.planning;

/** One rule of planning, named as its users would say it. */
public sealed interface PlanningRule permits PlacementRule, TogetherRule {

    /** Names the rule and the sentence that explains it to people: text {@code planning.rule.<key>}. */
    String key();

    /** How strictly it is kept unless an administrator says otherwise. */
    Weight weight();

    /** Whether an administrator may make it a hard or a soft rule. */
    default Strictness strictness() {
        return Strictness.EITHER;
    }
}
