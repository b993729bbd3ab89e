package org.mashwara.product.server;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what a server says in a file, and listens for what its starter has to know. */
final class ServerLog {

    private static final Pattern UNAVAILABLE = Pattern.compile("DatabaseUnavailableException: ([^\\n]+)");
    private static final Pattern ROOT_CAUSE = Pattern.compile("(?m)^Caused by: ([^\\n]+)");

    private final Path file;
    private final Consumer<LogRecord> listener;
    private final CompletableFuture<Boolean> deployed = new CompletableFuture<>();
    private final List<String> operatorMessages = new ArrayList<>();
    private LogRecord current;
    private String trouble;

    /** @param listener hears every record of the application that is for the operator or a trouble */
    ServerLog(Path file, Consumer<LogRecord> listener) {
        this.file = file;
        this.listener = listener;
    }

    /** Reads to the end of the server's output, in a thread of its own; the log of the run before is kept beside. */
    void follow(InputStream output) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        BufferedWriter copy = Files.newBufferedWriter(file);
        Thread reader = new Thread(() -> copy(output, copy), "server-log");
        reader.setDaemon(true);
        reader.start();
    }

    private void copy(InputStream output, BufferedWriter copy) {
        try (copy;
                BufferedReader reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                copy.write(line);
                copy.newLine();
                if (!reader.ready()) {
                    copy.flush();
                    take(line);
                    finish();
                } else {
                    take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            finish();
            deployed.complete(false);
        }
    }

    private synchronized void take(String line) {
        Optional<LogRecord> begun = LogRecord.begunBy(line);
        if (begun.isPresent()) {
            finish();
            current = begun.get();
        } else if (current != null) {
            current = current.continuedBy(line);
        }
    }

    /** The current record is complete: the next has begun, or the server pauses. */
    private synchronized void finish() {
        LogRecord record = current;
        current = null;
        if (record == null) {
            return;
        }
        if (record.isForOperator()) {
            operatorMessages.add(record.text());
        }
        if (record.isSevere()) {
            rememberTrouble(record);
        }
        if (record.text().contains("Payara Micro URLs:")) {
            deployed.complete(record.text().contains("http://"));
        }
        if (record.isForOperator() || record.isTroubleOfOurs()) {
            listener.accept(record);
        }
    }

    /** The first trouble is the cause of the others, except that a database that cannot run explains them all. */
    private void rememberTrouble(LogRecord record) {
        Matcher unavailable = UNAVAILABLE.matcher(record.text());
        if (unavailable.find()) {
            trouble = unavailable.group(1);
        } else if (trouble == null) {
            trouble = ROOT_CAUSE
                    .matcher(record.text())
                    .results()
                    .reduce((first, second) -> second)
                    .map(match -> match.group(1))
                    .orElse(record.text().strip().lines().findFirst().orElse(""));
        }
    }

    /** Completes when the server is up: with true if the application runs on it. */
    CompletableFuture<Boolean> deployed() {
        return deployed;
    }

    synchronized List<String> operatorMessages() {
        return List.copyOf(operatorMessages);
    }

    /** What went wrong, in a line. */
    synchronized String trouble() {
        return trouble == null ? "it ended without a reason" : trouble;
    }

    Path file() {
        return file;
    }
}
