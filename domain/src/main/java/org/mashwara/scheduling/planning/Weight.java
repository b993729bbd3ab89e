package org.mashwara.scheduling.planning;

/**
 * How strictly a rule is kept.
 *
 * @param hard true if no plan may break it
 * @param points what each breach costs where it is not hard; one is a meeting that is a day from its ideal day
 */
public record Weight(boolean hard, int points) {

    /** No plan may break the rule. */
    public static final Weight HARD = new Weight(true, 0);

    /** The most points that a breach may cost. */
    public static final int MOST = 10_000;

    public Weight {
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("points from 0 to " + MOST + ", not " + points);
        }
    }

    public static Weight soft(int points) {
        return new Weight(false, points);
    }
}
