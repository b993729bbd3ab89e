package org.mashwara.consultation;

import java.io.Serializable;

/**
 * How often a question was answered; "not my area" and what was left open are counted apart.
 *
 * @param answered with a value
 * @param none asked, and left open or not shown by its condition
 */
public record AnswerCount(long answered, long notMyArea, long none) implements Serializable {

    /** Nothing was asked. */
    public static final AnswerCount NOTHING = new AnswerCount(0, 0, 0);

    /** All that was asked in responses that were given. */
    public long asked() {
        return answered + notMyArea + none;
    }

    /** So many of those who answered, in whole percent; null where nobody answered. */
    public Integer percent(long times) {
        return answered == 0 ? null : (int) Math.round(100.0 * times / answered);
    }

    AnswerCount plus(AnswerCount other) {
        return new AnswerCount(answered + other.answered, notMyArea + other.notMyArea, none + other.none);
    }
}
