package org.mashwara.governance;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A meeting of a body.
 *
 * @param id the meeting
 * @param reference as it is cited
 * @param name its name
 * @param upcoming whether it has not been closed
 * @param stateKey key of the text that says how far it has come
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 */
public record BodyMeeting(
        long id,
        String reference,
        LocalText name,
        boolean upcoming,
        String stateKey,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city)
        implements Serializable {}
