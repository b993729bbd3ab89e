package org.mashwara.product.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the launcher does with directories. */
final class Directories {

    private Directories() {}

    /** Deletes everything inside, such as what a killed server left of its unpacked programs. */
    static void empty(Path directory) throws IOException {
        List<Path> contents;
        try (Stream<Path> walk = Files.walk(directory)) {
            contents = walk.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(directory))
                    .toList();
        }
        for (Path path : contents) {
            Files.delete(path);
        }
    }
}
