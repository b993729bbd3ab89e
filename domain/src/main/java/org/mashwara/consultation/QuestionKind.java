package org.mashwara.consultation;

/** How a question is answered. */
public enum QuestionKind {
    /** By one of the four grades of agreement, or "not my area". */
    AGREEMENT,
    /** In words; the agency answers it. */
    COMMENT,
    /** In words, asking for a change; the agency answers it. */
    PROPOSAL;

    /** True for what people answer in their own words; each such answer gets a disposition. */
    public boolean isInWords() {
        return this != AGREEMENT;
    }
}
