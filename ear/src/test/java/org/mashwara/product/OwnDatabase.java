package org.mashwara.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database that a server keeps in its home, entered as the server itself does. */
public final class OwnDatabase {

    private final Path home;

    /** @param home of the server, which runs */
    public OwnDatabase(Path home) {
        this.home = home;
    }

    public Connection connect() throws IOException, SQLException {
        String port =
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(3).strip();
        String password = Files.readString(home.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/mashwara", "mashwara", password);
    }

    /** In one transaction. */
    public void run(List<String> statements) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** The first column. */
    public List<Long> numbers(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
