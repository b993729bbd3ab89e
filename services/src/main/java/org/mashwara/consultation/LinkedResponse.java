package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * The request for feedback that a signed link opens.
 *
 * @param responseId the response that the mail named
 * @param roundId the round that the link is about
 * @param postId the post for which it lets in
 * @param post that is asked, as it is called today
 * @param closesAt until when it can be given and changed; where that is over, when it ended
 * @param zone id of the time zone of the place that asks
 * @param city of that place
 * @param stage what the link leads to; never {@link LinkStage#MISSED}
 * @param state of the response
 * @param sentTo the person to whom the link was sent
 * @param accountId the person's account; null where there is none yet
 * @param needsPassword whether the account has to sign in, since no link replaces its second factor
 */
public record LinkedResponse(
        long responseId,
        long roundId,
        long postId,
        LocalText round,
        LocalText post,
        Instant closesAt,
        String zone,
        LocalText city,
        LinkStage stage,
        ResponseState state,
        LocalText sentTo,
        Long accountId,
        boolean needsPassword)
        implements Serializable {

    /** True where the link leads to the form; otherwise to what was sent. */
    public boolean isToFillIn() {
        return stage == LinkStage.ASKED;
    }
}
