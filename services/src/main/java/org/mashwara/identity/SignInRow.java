package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attempt to sign in with an account's name.
 *
 * @param kind {@code PASSWORD} or {@code CODE}
 * @param browser the browser's family, or null where it is not known
 * @param system the system's family, or null where it is not known
 */
public record SignInRow(Instant at, String kind, boolean succeeded, String address, String browser, String system)
        implements Serializable {

    public Instant getAt() {
        return at;
    }

    public String getKind() {
        return kind;
    }

    public boolean isSucceeded() {
        return succeeded;
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
}
