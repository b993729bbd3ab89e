package org.mashwara.shared.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process that starts the database, commits, and is killed before it can stop anything. */
final class KilledApplication {

    private KilledApplication() {}

    /** Runs it and returns the process id of the database that it left running. */
    static String startAndKill(Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String pid = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return pid;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        try (Connection connection = EmbeddedPostgresTest.connect(postgres.address());
                Statement statement = connection.createStatement()) {
            statement.execute("create table left_behind (note text)");
            statement.execute("insert into left_behind values ('committed')");
        }
        System.out.println(postgres.pid());
        System.out.flush();
        Runtime.getRuntime().halt(9);
    }
}
