package org.mashwara.shared.database;

import org.mashwara.shared.ServerConfiguration;

/** Mashwara's own PostgreSQL cannot run here; the message says why and what the operator can do instead. */
public class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String WAY_OUT = " Or give Mashwara a PostgreSQL database (15 or newer): set "
            + ServerConfiguration.DATABASE_URL + ", " + ServerConfiguration.DATABASE_USER + " and "
            + ServerConfiguration.DATABASE_PASSWORD + ".";

    /** @param reason one or more whole sentences */
    public DatabaseUnavailableException(String reason) {
        super(reason + WAY_OUT);
    }

    /** @param reason one or more whole sentences */
    public DatabaseUnavailableException(String reason, Throwable cause) {
        super(reason + WAY_OUT, cause);
    }
}
