package org.mashwara.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The directory that one running server has to itself: readable by its owner only, locked while the server runs. */
final class HomeDirectory implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int SECRET_BYTES = 24;

    private final Path path;
    private final FileChannel lockFile;

    private HomeDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes the directory, making it if need be, for this process alone.
     *
     * @throws DatabaseUnavailableException if another running server has it
     */
    static HomeDirectory take(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, OWNER_ONLY_DIRECTORY);
        }
        FileChannel channel = FileChannel.open(
                path.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ONLY_FILE);
        if (lock(channel) == null) {
            channel.close();
            throw new DatabaseUnavailableException("Another running Mashwara uses " + path
                    + ". Stop it, or give this one a directory of its own with mashwara.home.");
        }
        return new HomeDirectory(path, channel);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** The secret kept in the file of this name, generated at the first call. */
    String secret(String name) throws IOException {
        Path file = path.resolve(name);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path draft = path.resolve(name + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel out = FileChannel.open(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY_FILE)) {
            out.write(StandardCharsets.UTF_8.encode(secret));
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    /** Removes a directory that an interrupted start has left half made. */
    static void discard(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
