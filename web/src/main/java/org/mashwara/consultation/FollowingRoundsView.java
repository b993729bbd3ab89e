package org.mashwara.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** On pages that move or cancel a meeting: the rounds that open or close with it. */
@Named
@RequestScoped
public class FollowingRoundsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FollowingRoundQueries queries;

    private List<FollowingRound> rounds;

    /** What becomes of them if the meeting takes place then; a page asks once. */
    public List<FollowingRound> ifMoved(long meetingId, Instant begins, Instant ends) {
        if (rounds == null) {
            rounds = queries.ifMoved(meetingId, begins, ends);
        }
        return rounds;
    }

    /** What becomes of them if the meeting is cancelled; a page asks once. */
    public List<FollowingRound> ifCancelled(long meetingId) {
        if (rounds == null) {
            rounds = queries.ifCancelled(meetingId);
        }
        return rounds;
    }
}
