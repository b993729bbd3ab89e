package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * A round that opens or closes with a meeting, before that is moved or cancelled.
 *
 * @param fate what becomes of it
 * @param deadline until when it takes answers then, or would
 * @param mayRun whether the person may change its times
 */
public record FollowingRound(long id, LocalText name, RoundFate fate, Deadline deadline, boolean mayRun)
        implements Serializable {}
