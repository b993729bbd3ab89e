package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session of an account.
 *
 * @param browser the browser's family, a {@link Device.Browser}
 * @param system the system's family, a {@link Device.System}
 * @param seenAt when it was last used, to within a few minutes
 * @param state {@code OPEN}; how it was ended, a {@link SignInSession.End}; {@code CHANGED}: the account's rights or
 *     password changed; {@code IDLE}: nothing was clicked for too long
 * @param byLink whether a signed link opened it, which reaches one thing only
 */
public record SessionRow(
        long id,
        String address,
        String browser,
        String system,
        Instant begunAt,
        Instant seenAt,
        String state,
        boolean byLink)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public String getBrowser() {
        return browser;
    }

    public String getSystem() {
        return system;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public String getState() {
        return state;
    }

    /** True if a signed link opened it instead of a password. */
    public boolean isByLink() {
        return byLink;
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }
}
