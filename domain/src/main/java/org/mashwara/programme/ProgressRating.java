package org.mashwara.programme;

/** How an activity does, in the words of results-based management; never a bare colour. */
public enum ProgressRating {
    /** Done as planned. */
    MET,
    /** Will be done as planned. */
    ON_TRACK,
    /** Goes on, but something stands in its way; the narrative says what. */
    CONSTRAINED,
    /** Due, but nothing has been done. */
    NO_PROGRESS,
    /** Nobody has reported yet: not the same as no progress. */
    NO_STATUS;

    /** True for what a report can say; {@link #NO_STATUS} is the absence of a report. */
    public boolean isReported() {
        return this != NO_STATUS;
    }
}
