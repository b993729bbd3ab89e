package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.mashwara.shared.HealthLine.State;

/** The version, the database, the disk under the home directory, the memory. */
@ApplicationScoped
class ServerHealth implements HealthSource {

    private static final long MEGABYTE = 1L << 20;

    /** With less left, somebody should look. */
    private static final long LITTLE_DISK = 1L << 30;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private ServerConfiguration configuration;

    @Override
    public List<HealthLine> health() {
        return List.of(version(), database(), disk(), memory());
    }

    private static HealthLine version() {
        Properties release = new Properties();
        try (InputStream in = ServerHealth.class.getResourceAsStream("release.properties")) {
            release.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HealthLine.of(
                "version",
                State.WELL,
                "health.version.is",
                release.getProperty("version"),
                Runtime.version().feature() + "." + Runtime.version().update());
    }

    private HealthLine database() {
        long began = System.nanoTime();
        Object[] row = (Object[]) entityManager.createNativeQuery("""
                        select current_setting('server_version'), pg_database_size(current_database()),
                               (select max(cast(version as integer)) from flyway_schema_history where success)
                        """).getSingleResult();
        long millis = (System.nanoTime() - began) / 1_000_000;
        return HealthLine.of(
                "database",
                State.WELL,
                configuration.databaseUrl().isPresent() ? "health.database.given" : "health.database.own",
                (String) row[0],
                ((Number) row[1]).longValue() / MEGABYTE,
                String.valueOf(row[2]),
                millis);
    }

    private HealthLine disk() {
        Path home = configuration.home();
        try {
            FileStore store = Files.getFileStore(existing(home));
            long left = store.getUsableSpace();
            return HealthLine.of(
                    "disk",
                    left < LITTLE_DISK ? State.LOOK : State.WELL,
                    "health.disk.left",
                    left / MEGABYTE,
                    store.getTotalSpace() / MEGABYTE,
                    home.toString());
        } catch (IOException e) {
            return HealthLine.of("disk", State.FAILS, "health.problem", e.toString());
        }
    }

    private static Path existing(Path path) {
        Path found = path;
        while (!Files.exists(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }

    private static HealthLine memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return HealthLine.of(
                "memory", State.WELL, "health.memory.used", used / MEGABYTE, runtime.maxMemory() / MEGABYTE);
    }
}
