package org.mashwara.shared.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that the application carries for this platform. */
final class PostgresBinaries {

    /** Version of the programs, with which their directory is named. */
    static final String VERSION = version();

    /** Major version of the programs, as a data directory's {@code PG_VERSION} says it. */
    static final String MAJOR_VERSION = VERSION.substring(0, VERSION.indexOf('.'));

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /**
     * Unpacks the programs under the home directory unless that was done before.
     *
     * @throws DatabaseUnavailableException if the application carries none for this platform
     */
    static PostgresBinaries unpack(HomeDirectory home) throws IOException {
        String name = "postgresql-" + VERSION;
        Path directory = home.resolve(name);
        if (!Files.exists(directory)) {
            Path draft = home.resolve(name + ".new");
            HomeDirectory.discard(draft);
            URL archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
                extract(tar, draft);
            }
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(directory);
    }

    private static String version() {
        try (InputStream file = PostgresBinaries.class.getResourceAsStream("postgresql.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URL archive(String system, String processor) {
        URL archive = PostgresBinaries.class.getResource("/" + archiveName(system, processor));
        if (archive == null) {
            throw new DatabaseUnavailableException("Mashwara has no PostgreSQL of its own for " + system + " on "
                    + processor + "; it has one for Linux on x86-64 and ARM 64.");
        }
        return archive;
    }

    static String archiveName(String system, String processor) {
        String family = system.toLowerCase(Locale.ROOT).startsWith("linux") ? "linux" : "other";
        String machine = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> processor;
        };
        return "postgres-" + family + "-" + machine + ".txz";
    }

    private static void extract(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(path, inside(target, entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive of PostgreSQL has an entry outside its directory: " + name);
        }
        return path;
    }

    /** Path of the program of this name: {@code initdb}, {@code postgres}, {@code pg_ctl}. */
    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }
}
