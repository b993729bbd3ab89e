package org.mashwara.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A durable PostgreSQL server of our own in the home directory, for an installation without a configured database. It
 * listens on a free port of the loopback interface, asks for a generated password, and writes through to the disk.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD_FILE = "database.password";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());
    private static final String DATABASE = "mashwara";
    private static final String USER = "mashwara";
    private static final String LOG_FILE = "postgresql.log";
    private static final long LARGE_LOG_BYTES = 5_000_000;
    private static final long LEAST_FREE_BYTES = 200_000_000;
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final String FAST_SHUTDOWN = "INT";
    private static final String ONLY_ASK = "0";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofMillis(30);

    private final HomeDirectory home;
    private final PostgresBinaries binaries;
    private final DataDirectory data;
    private final String password;
    private ProcessHandle server;
    private int port;
    private boolean closed;

    private EmbeddedPostgres(HomeDirectory home, PostgresBinaries binaries, DataDirectory data, String password) {
        this.home = home;
        this.binaries = binaries;
        this.data = data;
        this.password = password;
    }

    /**
     * Starts the server, or takes over the one that a killed application left running, and returns when it accepts
     * connections.
     *
     * @param directory the home directory; made if need be
     * @throws DatabaseUnavailableException if the server cannot run; its message is meant for the operator
     */
    public static EmbeddedPostgres start(Path directory) {
        try {
            HomeDirectory home = HomeDirectory.take(directory);
            try {
                EmbeddedPostgres postgres = open(home, directory);
                postgres.run();
                return postgres;
            } catch (IOException | InterruptedException | RuntimeException e) {
                release(home);
                throw e;
            }
        } catch (IOException e) {
            throw PostgresFailure.explain(directory, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static DatabaseUnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseUnavailableException("The start of Mashwara's own PostgreSQL was interrupted.", e);
    }

    private static EmbeddedPostgres open(HomeDirectory home, Path directory) throws IOException, InterruptedException {
        if (!Files.exists(home.resolve("data"))) {
            requireRoom(directory);
        }
        PostgresBinaries binaries = PostgresBinaries.unpack(home);
        DataDirectory data = DataDirectory.open(home, binaries, PASSWORD_FILE);
        return new EmbeddedPostgres(home, binaries, data, home.secret(PASSWORD_FILE));
    }

    private static void requireRoom(Path directory) throws IOException {
        FileStore disk = Files.getFileStore(directory);
        if (disk.getUsableSpace() < LEAST_FREE_BYTES) {
            throw new DatabaseUnavailableException("The disk of " + directory + " has less than "
                    + LEAST_FREE_BYTES / 1_000_000 + " MB left, which Mashwara's own PostgreSQL needs to begin with."
                    + " Make room, or choose another directory with mashwara.home.");
        }
    }

    private static void release(HomeDirectory home) {
        try {
            home.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The home directory stays locked until this process ends", e);
        }
    }

    /** Address of the database for the application's own, unprivileged user. */
    public DatabaseAddress address() {
        return new DatabaseAddress(url(DATABASE), USER, password);
    }

    /** Whether the server's process lives. */
    public synchronized boolean isAlive() {
        return server.isAlive();
    }

    /** The process id of the server. */
    public synchronized long pid() {
        return server.pid();
    }

    /** Starts the server again on its port if its process has died; otherwise does nothing. */
    public synchronized void revive() {
        if (server.isAlive()) {
            return;
        }
        if (closed) {
            throw new DatabaseUnavailableException("Mashwara's own PostgreSQL has been stopped.");
        }
        LOG.warning("Mashwara's own PostgreSQL has died and is started again");
        try {
            launchUntilReady(port);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("Mashwara's own PostgreSQL cannot be started again.", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private synchronized void run() throws IOException, InterruptedException {
        Optional<DataDirectory.Owner> owner = data.owner();
        if (owner.isPresent()) {
            LOG.info("Takes over the PostgreSQL that an earlier run has left");
            server = owner.get().process();
            port = owner.get().port();
            awaitReady();
        } else {
            launchUntilReady(freePort());
        }
        createDatabase();
        // loads now what close() will need when the application's class loader may be gone
        signal(ONLY_ASK);
    }

    /** Starts the server; again when the rest of one that was killed is still about to end. */
    private void launchUntilReady(int onPort) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                launch(onPort);
                awaitReady();
                return;
            } catch (DatabaseUnavailableException e) {
                if (attempt == MOST_ATTEMPTS || !PostgresFailure.mayPass(lastWords())) {
                    server.destroyForcibly();
                    throw e;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private void launch(int onPort) throws IOException {
        port = onPort;
        server = PostgresProcess.startServer(
                        log(),
                        binaries.program("postgres"),
                        "-D",
                        data.path().toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=100",
                        "-c",
                        // to start helpers for one page takes longer than the page, and somebody else's page waits
                        // meanwhile
                        "max_parallel_workers_per_gather=0",
                        "-c",
                        "log_checkpoints=off",
                        "-c",
                        "cluster_name=mashwara")
                .toHandle();
    }

    /** The log to append to; a large one is put aside, so that there are never more than two. */
    private Path log() throws IOException {
        Path log = home.resolve(LOG_FILE);
        if (Files.exists(log) && Files.size(log) > LARGE_LOG_BYTES) {
            Files.move(log, home.resolve(LOG_FILE + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        SQLException last;
        do {
            last = refusal();
            if (last == null) {
                return;
            }
            if (!server.isAlive()) {
                throw PostgresFailure.explain(lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(PATIENCE.toMillis());
        } while (System.nanoTime() - begin < START_LIMIT.toNanos());
        throw new DatabaseUnavailableException("Mashwara's own PostgreSQL accepts no connection after "
                + START_LIMIT.toSeconds() + " seconds (" + last.getMessage() + ").");
    }

    /** Why the server accepts no connection, or null if it does. */
    private SQLException refusal() {
        try (Connection connection = connect()) {
            return connection.isValid(1) ? null : new SQLException("no answer");
        } catch (SQLException e) {
            return e;
        }
    }

    private String lastWords() throws IOException {
        String log = Files.readString(home.resolve(LOG_FILE));
        int lines = 8;
        String[] all = log.strip().split("\n");
        return String.join("\n", Arrays.copyOfRange(all, Math.max(0, all.length - lines), all.length));
    }

    private void createDatabase() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!finds(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + password + "'");
            }
            if (!finds(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + USER);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("Mashwara's own PostgreSQL has no database.", e);
        }
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url(SUPERUSER));
        source.setConnectTimeout(5);
        return source.getConnection(SUPERUSER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Stops the server, disconnecting whoever is left, and gives the home directory free. Works at the very end of the
     * process too, when the application's class loader may be closed: it needs no class that is not loaded yet.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (server.isAlive()) {
                signal(FAST_SHUTDOWN);
                awaitEnd();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Mashwara's own PostgreSQL cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release(home);
        }
    }

    /** By the shell's own "kill": not every machine has the program. */
    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + server.pid())
                .start()
                .waitFor();
    }

    private void awaitEnd() throws InterruptedException {
        long begin = System.nanoTime();
        while (server.isAlive() && data.isInUse()) {
            if (System.nanoTime() - begin > STOP_LIMIT.toNanos()) {
                LOG.warning("Mashwara's own PostgreSQL does not stop; the next start takes it over");
                return;
            }
            TimeUnit.MILLISECONDS.sleep(PATIENCE.toMillis());
        }
    }
}
