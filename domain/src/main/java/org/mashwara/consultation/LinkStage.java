package org.mashwara.consultation;

/** What the link in a mail about one response leads to, as the round goes on. */
public enum LinkStage {
    /** To the form, which is still to be filled in and sent. */
    ASKED,
    /** To what was sent, which can be changed or withdrawn until the round closes. */
    GIVEN,
    /** To what was sent, with the agency's answers. */
    OVER,
    /** To nothing: the round closed before anything was sent. */
    MISSED;

    /**
     * @param open whether the round takes responses now
     * @param state of the response that the mail named
     * @param change whether it is a later version, so that something was sent before it
     */
    public static LinkStage of(boolean open, ResponseState state, boolean change) {
        if (open) {
            return state.isDraft() ? ASKED : GIVEN;
        }
        return state.isGiven() || change ? OVER : MISSED;
    }
}
