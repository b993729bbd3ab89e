package org.mashwara.consultation;

import java.io.Serializable;

/**
 * How often each grade was given. "Not my area" and what was left open are counted apart; where nobody graded there is
 * no share, not even zero.
 *
 * @param none asked, and left open
 */
public record Distribution(
        long stronglyDisagree, long disagree, long agree, long stronglyAgree, long notMyArea, long none)
        implements Serializable {

    /** How many graded, on either side. */
    public long graded() {
        return stronglyDisagree + disagree + agree + stronglyAgree;
    }

    /** How many agreed, strongly or not. */
    public long agreed() {
        return agree + stronglyAgree;
    }

    /** All that was asked in responses that were given. */
    public long all() {
        return graded() + notMyArea + none;
    }

    /** Those who agreed among those who graded, in whole percent; null where nobody graded. */
    public Integer percent() {
        return graded() == 0 ? null : (int) Math.round(100.0 * agreed() / graded());
    }

    /** Step of a scale of five for the shade; null where nobody graded. */
    public Integer step() {
        return graded() == 0 ? null : (int) Math.round(4.0 * agreed() / graded());
    }

    Distribution plus(Distribution other) {
        return new Distribution(
                stronglyDisagree + other.stronglyDisagree,
                disagree + other.disagree,
                agree + other.agree,
                stronglyAgree + other.stronglyAgree,
                notMyArea + other.notMyArea,
                none + other.none);
    }
}
