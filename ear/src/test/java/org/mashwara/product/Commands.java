package org.mashwara.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs programs to their end. */
final class Commands {

    private Commands() {}

    static String run(List<String> command) throws IOException, InterruptedException {
        return run(command, Map.of());
    }

    /**
     * @return what the program said
     * @throws IOException if it failed; says what the program said
     */
    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        // into a file: a daemon that the program leaves behind would hold a pipe open
        Path said = Files.createTempFile("mashwara", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            String output = Files.readString(said);
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + status + ":\n" + output);
            }
            return output;
        } finally {
            Files.delete(said);
        }
    }
}
