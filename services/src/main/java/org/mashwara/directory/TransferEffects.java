package org.mashwara.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Asked before a post changes hands: what goes with it. Features that tie something to a post answer with a CDI bean of
 * their own, so that the person sees it before recording the transfer.
 */
public interface TransferEffects {

    /**
     * What passes to the successor, and what stays as it is.
     *
     * @param postId the post that changes hands
     * @param from the successor's first day
     */
    List<TransferEffect> of(long postId, LocalDate from);
}
