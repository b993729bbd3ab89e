package org.mashwara.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build made, and where tests may leave things. */
final class Target {

    private Target() {}

    static Path directory() {
        return Path.of(System.getProperty("mashwara.test.target"));
    }

    /** Of those tests that run one after another; others run beside them. */
    static Path ofThisFork(String name) {
        return directory()
                .resolve("product")
                .resolve(System.getProperty("mashwara.test.fork"))
                .resolve(name);
    }

    static Path war() {
        return Path.of(System.getProperty("mashwara.test.war")).normalize();
    }

    static Path ear() {
        return Path.of(System.getProperty("mashwara.test.ear"));
    }

    /** A file of this name that does not exist yet, in a directory that does. */
    static Path fresh(String name) throws IOException {
        Path file = directory().resolve("product").resolve(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }
}
