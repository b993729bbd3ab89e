package org.mashwara.consultation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a question is answered. */
public enum QuestionKind {
    /** By one of the four grades of agreement. */
    AGREEMENT,
    /** By a whole number from 1, the lowest, to the question's maximum. */
    RATING,
    /** By one of the question's options. */
    SINGLE_CHOICE,
    /** By one or more of the question's options. */
    MULTIPLE_CHOICE,
    /** One answer for each activity: an option of the question or, where it has none, a grade of agreement. */
    MATRIX,
    /** By a number, within the question's range and in its unit. */
    NUMBER,
    /** By a calendar day. */
    DATE,
    /** In a few words. */
    SHORT_TEXT,
    /** In words that inform only. */
    LONG_TEXT,
    /** In words; the agency answers it. */
    COMMENT,
    /** In words, asking for a change; the agency answers it. */
    PROPOSAL,
    /** By a file. */
    FILE;

    /** Those whose answers the agency answers. */
    public static final Set<QuestionKind> IN_WORDS = Collections.unmodifiableSet(EnumSet.of(COMMENT, PROPOSAL));

    /** The lowest rating. */
    public static final int LOWEST_RATING = 1;

    /** The highest rating that a question may allow. */
    public static final int HIGHEST_RATING = 10;

    /** True for comments and proposals: each such answer gets a disposition. */
    public boolean isInWords() {
        return IN_WORDS.contains(this);
    }

    /** True for all that is typed as text, whether the agency answers it or not. */
    public boolean isText() {
        return isInWords() || this == SHORT_TEXT || this == LONG_TEXT;
    }

    /**
     * True if its answers are told by how often each was given; of words and files, of which hardly two are alike, only how
     * many there are.
     */
    public boolean isCounted() {
        return !isText() && this != FILE;
    }

    /** True for all that is typed instead of chosen: texts, numbers and days. */
    public boolean isTyped() {
        return isText() || this == NUMBER || this == DATE;
    }

    /** True if the question may have options. */
    public boolean hasOptions() {
        return needsOptions() || this == MATRIX;
    }

    /** True if there is nothing to choose from without options. */
    public boolean needsOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    /** True if the question's range counts. */
    public boolean hasRange() {
        return this == NUMBER || this == RATING;
    }

    /** Longest text, in characters; 0 for kinds that are not text. */
    public int maxText() {
        if (this == SHORT_TEXT) {
            return 200;
        }
        return isText() ? 4000 : 0;
    }
}
