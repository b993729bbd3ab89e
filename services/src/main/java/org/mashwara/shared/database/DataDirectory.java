package org.mashwara.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's files: made once, of one major version, with a note of the server that works on them. */
final class DataDirectory {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path path;
    private final Path note;

    private DataDirectory(Path path) {
        this.path = path;
        this.note = path.resolve("postmaster.pid");
    }

    /** A server that works on the files, perhaps left running by a killed application. */
    record Owner(ProcessHandle process, int port) {}

    /**
     * The files in the home directory, made at the first call.
     *
     * @throws DatabaseUnavailableException if they are of another major version, or their password is lost
     */
    static DataDirectory open(HomeDirectory home, PostgresBinaries binaries, String passwordFile)
            throws IOException, InterruptedException {
        Path path = home.resolve("data");
        if (Files.exists(path)) {
            requireOurVersion(path);
            if (!Files.exists(home.resolve(passwordFile))) {
                throw new DatabaseUnavailableException("The password of the database in " + path
                        + " is lost. Put the file " + home.resolve(passwordFile) + " back from a backup.");
            }
        } else {
            home.secret(passwordFile);
            create(home, binaries, passwordFile, path);
        }
        return new DataDirectory(path);
    }

    private static void requireOurVersion(Path path) throws IOException {
        String version = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new DatabaseUnavailableException("The database in " + path + " is of PostgreSQL " + version
                    + ", this Mashwara brings PostgreSQL " + PostgresBinaries.MAJOR_VERSION
                    + ". Use the Mashwara that wrote it, or another directory with mashwara.home.");
        }
    }

    private static void create(HomeDirectory home, PostgresBinaries binaries, String passwordFile, Path path)
            throws IOException, InterruptedException {
        Path draft = home.resolve("data.new");
        HomeDirectory.discard(draft);
        PostgresProcess.run(
                binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + home.resolve(passwordFile),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // PostgreSQL's own locale: an index stays right when the machine's library changes
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    Path path() {
        return path;
    }

    /** Whether a server works on these files, or was killed while it did. */
    boolean isInUse() {
        return Files.exists(note);
    }

    /** The server that works on these files now. */
    Optional<Owner> owner() throws IOException {
        if (!isInUse()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(DataDirectory::isPostgres)
                .map(process -> new Owner(process, port));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
