package org.mashwara.scheduling;

/** A calendar could not be fetched. */
final class FeedFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FeedTrouble trouble;

    FeedFailedException(FeedTrouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    FeedTrouble trouble() {
        return trouble;
    }
}
