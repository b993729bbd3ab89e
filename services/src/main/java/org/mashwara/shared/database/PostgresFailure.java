package org.mashwara.shared.database;

import java.io.IOException;
import java.nio.file.Path;

/** Turns what PostgreSQL's programs say when they fail into what an operator can act on. */
final class PostgresFailure {

    private PostgresFailure() {}

    /** Whether another try may succeed: a killed server's processes still end, or another program took the port. */
    static boolean mayPass(String output) {
        return output.contains("pre-existing shared memory block") || output.contains("Is another postmaster");
    }

    static DatabaseUnavailableException explain(Path directory, IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (isDiskFull(said)) {
            return diskFull();
        }
        return new DatabaseUnavailableException(
                "Mashwara's own PostgreSQL cannot use " + directory + " (" + said + ").", failure);
    }

    static DatabaseUnavailableException explain(String output) {
        if (isDiskFull(output)) {
            return diskFull();
        }
        if (output.contains("unshare")) {
            return new DatabaseUnavailableException(
                    "PostgreSQL does not run as root, and this machine does not let root" + " give up its rights ("
                            + output.strip() + "). Start Mashwara as an ordinary user.");
        }
        if (output.contains("shared memory")) {
            return new DatabaseUnavailableException(
                    "Mashwara's own PostgreSQL gets no shared memory: " + output.strip());
        }
        return new DatabaseUnavailableException("Mashwara's own PostgreSQL does not start: " + output.strip());
    }

    private static boolean isDiskFull(String said) {
        return said.contains("No space left on device") || said.contains("Disk quota exceeded");
    }

    private static DatabaseUnavailableException diskFull() {
        return new DatabaseUnavailableException(
                "The disk is full: Mashwara's own PostgreSQL cannot write. Make room, then start again.");
    }
}
