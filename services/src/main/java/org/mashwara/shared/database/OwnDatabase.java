package org.mashwara.shared.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** The one embedded PostgreSQL of this application, from the first connection to the application's end. */
final class OwnDatabase {

    private static final Logger LOG = Logger.getLogger(OwnDatabase.class.getName());
    private static final long GRACE_SECONDS = 30;

    private static EmbeddedPostgres postgres;
    private static Thread lastResort;
    private static boolean applicationRuns;
    private static boolean stopped;
    private static final CountDownLatch ended = new CountDownLatch(1);

    private OwnDatabase() {}

    /** The running database; the first call starts it. */
    static synchronized EmbeddedPostgres started(Path home) {
        if (stopped) {
            throw new DatabaseUnavailableException("Mashwara's own PostgreSQL has been stopped.");
        }
        if (postgres == null) {
            postgres = start(home);
            lastResort = new LastResort();
            Runtime.getRuntime().addShutdownHook(lastResort);
        }
        return postgres;
    }

    private static EmbeddedPostgres start(Path home) {
        try {
            return EmbeddedPostgres.start(home);
        } catch (DatabaseUnavailableException e) {
            LOG.severe(e.getMessage());
            throw e;
        }
    }

    /** The application is complete and will call {@link #stop()} at its end. */
    static synchronized void applicationRuns() {
        applicationRuns = true;
    }

    /** Stops the database, if it was started; it does not start again. */
    static synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (postgres != null) {
            postgres.close();
            forgetLastResort();
        }
        ended.countDown();
    }

    private static void forgetLastResort() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException processEnds) {
            LOG.finest("The last resort runs already, and finds nothing left to do");
        }
    }

    private static synchronized boolean runs() {
        return applicationRuns;
    }

    /**
     * At the end of the process: lets the application finish first, which the server stops at the same time. A class,
     * loaded early, because an application that failed to start has no class loader any more.
     */
    private static final class LastResort extends Thread {

        LastResort() {
            super("mashwara-database-stop");
        }

        @Override
        public void run() {
            try {
                if (runs()) {
                    ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                interrupt();
            }
            OwnDatabase.stop();
        }
    }
}
