package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * One answer among others, with what it takes to understand it.
 *
 * @param responseId the response it belongs to
 * @param post that gave it, as it was called then
 * @param aboutCode of the activity or output; null if it is about none
 * @param about its name, or null
 * @param question as it was put
 */
public record SingleAnswer(
        long responseId,
        long roundId,
        LocalText round,
        LocalText post,
        String aboutCode,
        LocalText about,
        AskedQuestion question,
        GivenValue value)
        implements Serializable {}
