package org.mashwara.consultation;

/** How a condition compares an earlier answer with its value. */
public enum ConditionOperator {
    /** Equal to the value, or to one of several parted by commas. */
    IS,
    /** Answered, and equal to none of them. */
    IS_NOT,
    /** Of a choice: the option is among those chosen; of a text: it contains the value, whatever the case. */
    CONTAINS,
    /** Of a number or a rating. */
    AT_LEAST,
    /** Of a number or a rating. */
    AT_MOST,
    /** Answered at all; needs no value. */
    ANSWERED;

    public boolean needsValue() {
        return this != ANSWERED;
    }

    /** True for those that compare sizes. */
    public boolean isBound() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
