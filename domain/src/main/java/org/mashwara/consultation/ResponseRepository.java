package org.mashwara.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps responses with their answers. */
public interface ResponseRepository {

    void add(Response response);

    void add(ResponseReminder reminder);

    /** The responses of a round. One query. */
    List<Response> ofRound(long roundId);

    /** Responses that a round waits for and of whose seats a step of the rule has reminded none yet. One query. */
    List<Response> notReminded(long roundId, int daysBefore);

    /** Whether somebody, or the rule, has reminded one of the seats of a round after a time. One query. */
    boolean isAnyRemindedSince(Collection<Response> some, Instant time);

    /** Writes what has changed so far, so that versions are as they will be shown. */
    void settle();

    Optional<Response> find(long responseId);

    /**
     * The response, held against other commands until the transaction ends: saves and submissions go one by one. What only
     * refers to it, as a reminder does, does not wait: whoever reminds holds the round, for which a submission may wait.
     */
    Optional<Response> findForChange(long responseId);

    /** The response if it is not given yet, otherwise its next version that is being written; empty where none is. One query. */
    Optional<Response> beingWritten(long responseId);

    /** The next version of a response, if one was begun and not discarded; held against other commands. */
    Optional<Response> changeOf(Response response);
}
