package org.mashwara.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mashwara.shared.database.DatabaseAddress;
import org.mashwara.shared.database.EmbeddedPostgres;

/**
 * A PostgreSQL that an operator would configure, with an empty database: the oldest version that Mashwara promises to
 * run on where it is installed, else the one that Mashwara brings along.
 */
final class ExternalPostgres {

    private static final Path OLDEST = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "of-this-test-only";

    private interface Stop {
        void run() throws IOException, InterruptedException;
    }

    private final DatabaseAddress address;
    private final Stop stop;

    private ExternalPostgres(DatabaseAddress address, Stop stop) {
        this.address = address;
        this.stop = stop;
    }

    static ExternalPostgres start(Path directory) throws IOException, InterruptedException, SQLException {
        Files.createDirectories(directory);
        if (Files.isExecutable(OLDEST.resolve("initdb"))) {
            return startInstalled(directory);
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(directory);
        return new ExternalPostgres(embedded.address(), embedded::close);
    }

    private static ExternalPostgres startInstalled(Path directory)
            throws IOException, InterruptedException, SQLException {
        Path data = directory.resolve("data");
        Path password = Files.writeString(directory.resolve("password"), PASSWORD);
        int port = Ports.free();
        run(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                directory.resolve("log.txt").toString(),
                "-o",
                options,
                "start");
        Stop stop = () -> run("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create role mashwara login password '" + PASSWORD + "'");
            statement.execute("create database mashwara owner mashwara");
        }
        return new ExternalPostgres(new DatabaseAddress(server + "mashwara", "mashwara", PASSWORD), stop);
    }

    DatabaseAddress address() {
        return address;
    }

    void stop() throws IOException, InterruptedException {
        stop.run();
    }

    /** PostgreSQL refuses to be run by root; in a user namespace of its own it isn't. */
    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(OLDEST.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        Commands.run(command);
    }
}
