package org.mashwara.governance;

/**
 * Whether a meeting has its quorum.
 *
 * @param needed how many seats the terms of reference want filled
 * @param present how many count as filled, one person once
 * @param reached whether that makes the quorum
 */
public record QuorumFinding(int needed, int present, boolean reached) {

    public int getNeeded() {
        return needed;
    }

    public int getPresent() {
        return present;
    }
}
