package org.mashwara.consultation;

/** What can be wrong with a questionnaire. */
public enum MistakeKind {
    /** A section without a question. */
    EMPTY_SECTION,
    /** Two questions with the same code. */
    DUPLICATE_CODE,
    /** A choice among fewer than two options. */
    TOO_FEW_OPTIONS,
    /** An option that says nothing. */
    OPTION_WITHOUT_LABEL,
    /** A condition names a question that is not there. */
    CONDITION_ON_UNKNOWN,
    /** A condition names the question itself or one after it. */
    CONDITION_ON_LATER,
    /** A condition waits for an answer that the earlier question can't have. */
    CONDITION_NEVER_HOLDS,
    /** A condition hangs on a question that nobody is ever shown. */
    UNREACHABLE,
    /** A matrix by activity in a section that is repeated for each activity already. */
    MATRIX_IN_REPEAT,
    /** No Urdu text; the English one is shown instead. */
    MISSING_TRANSLATION,
    /** The version before asks a question by a code that this one does not ask by: its results are not compared. */
    NOT_ASKED_ANY_MORE;

    /** True for those with which a questionnaire can't be published; of the others its writers are told. */
    public boolean standsInTheWay() {
        return this != MISSING_TRANSLATION && this != NOT_ASKED_ANY_MORE;
    }

    /** True for those of a condition that names no question which is asked before. */
    public boolean isWithoutEarlierQuestion() {
        return this == CONDITION_ON_UNKNOWN || this == CONDITION_ON_LATER;
    }

    /** True for those that are about when something is shown. */
    public boolean isAboutCondition() {
        return isWithoutEarlierQuestion() || isAboutEarlierQuestion();
    }

    /** True for those that name the question on which a condition hangs, which is there. */
    public boolean isAboutEarlierQuestion() {
        return this == CONDITION_ON_LATER || this == CONDITION_NEVER_HOLDS || this == UNREACHABLE;
    }
}
