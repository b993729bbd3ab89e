package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What a member wants corrected in minutes.
 *
 * @param id the correction
 * @param post the member's post on the meeting date
 * @param sender who sent it, as named then
 * @param text in the sender's words
 * @param sentAt when
 * @param outcome what has become of it, or null
 * @param reason why, or null
 */
public record CorrectionLine(
        long id,
        LocalText post,
        LocalText sender,
        String text,
        Instant sentAt,
        CorrectionOutcome outcome,
        String reason)
        implements Serializable {}
