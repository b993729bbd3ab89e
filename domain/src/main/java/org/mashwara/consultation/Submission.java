package org.mashwara.consultation;

import java.time.Instant;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * The act of giving a response.
 *
 * @param shownVersion the version that the person checked before sending
 * @param key names this very act, so that it counts once however often the request arrives; null where nothing repeats it
 * @param at when
 * @param by the account that gives it
 * @param post the post's name on that day
 * @param holder who holds the post on that day, as named in the record; null while it is vacant
 */
public record Submission(long shownVersion, String key, Instant at, long by, LocalText post, LocalText holder) {

    /** Longest key, in characters. */
    public static final int MAX_KEY = 60;

    public Submission {
        key = Require.optionalText("key", key, MAX_KEY);
        Require.present("at", at);
        Require.present("post", post);
    }
}
