package org.mashwara.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs, as root too, which they refuse by themselves. */
final class PostgresProcess {

    private PostgresProcess() {}

    /**
     * Runs a program to its end.
     *
     * @throws DatabaseUnavailableException with what the program said, if it fails
     */
    static void run(String... command) throws IOException, InterruptedException {
        Process process = builder(List.of(), command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw PostgresFailure.explain(output);
        }
    }

    /**
     * Starts a server in a session of its own: an interrupt from the terminal reaches the application, which stops the
     * server when it no longer needs it.
     */
    static Process startServer(Path log, String... command) throws IOException {
        return builder(List.of("setsid"), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static ProcessBuilder builder(List<String> prefix, String... command) {
        List<String> words = new ArrayList<>(prefix);
        if (isRoot()) {
            // in a user namespace without a mapping root is "nobody", and the files stay root's
            words.addAll(List.of("unshare", "--user"));
        }
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return false;
        }
    }
}
