package org.mashwara.governance;

/** How a body decides. */
public enum DecisionRule {
    CONSENSUS,
    MAJORITY
}
