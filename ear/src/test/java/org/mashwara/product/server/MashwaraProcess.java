package org.mashwara.product.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Mashwara as a user runs it: the built WAR on Payara Micro at the root of an address of the loopback interface.
 *
 * <pre>{@code
 * try (MashwaraProcess mashwara = MashwaraProcess.onPort(port).home(directory).demo(true).start()) {
 *     browser.open(mashwara.address());
 * }
 * }</pre>
 */
public final class MashwaraProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final ServerLog log;
    private final int port;
    private final Path home;

    private MashwaraProcess(Process process, ServerLog log, int port, Path home) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.home = home;
    }

    /** Begins to describe a server on this port of the loopback interface. */
    public static Builder onPort(int port) {
        return new Builder(port);
    }

    /** What is to be started. */
    public static final class Builder {

        private final int port;
        private final Map<String, String> configuration = new LinkedHashMap<>();
        private final List<String> javaOptions = new ArrayList<>();
        private Consumer<LogRecord> listener = record -> {};
        private Path home;
        private Path war = Path.of(System.getProperty("mashwara.test.war", "../web/target/mashwara.war"));
        private Path micro =
                Path.of(System.getProperty("mashwara.test.target", "target"), "payara", "payara-micro.jar");

        private Builder(int port) {
            this.port = port;
            with("mashwara.base.url", "http://localhost:" + port);
            home(Path.of(System.getProperty("user.home"), ".mashwara"));
        }

        /** The directory of database, log and everything else that the server keeps. */
        public Builder home(Path directory) {
            this.home = directory.toAbsolutePath().normalize();
            return with("mashwara.home", home.toString());
        }

        /** Whether an empty database is filled with the illustrative data. */
        public Builder demo(boolean demo) {
            return with("mashwara.demo", String.valueOf(demo));
        }

        /** A configuration key and its value. */
        public Builder with(String key, String value) {
            configuration.put(key, value);
            return this;
        }

        /** An option of the server's Java machine, such as {@code -Xmx512m}. */
        public Builder javaOption(String option) {
            javaOptions.add(option);
            return this;
        }

        /**
         * For a server that lives a few minutes: its code is compiled quickly rather than well, and its passwords are hashed
         * with fewer iterations.
         */
        public Builder shortLived() {
            return with("mashwara.test.password.iterations", "10000")
                    .javaOption("-XX:TieredStopAtLevel=1")
                    .javaOption("-XX:+UseSerialGC");
        }

        Builder war(Path archive) {
            this.war = archive;
            return this;
        }

        Builder micro(Path archive) {
            this.micro = archive;
            return this;
        }

        Builder listener(Consumer<LogRecord> heard) {
            this.listener = heard;
            return this;
        }

        /**
         * Starts the server and returns when it answers.
         *
         * @throws IllegalStateException with the reason, if it does not come up; nothing is left running then
         */
        public MashwaraProcess start() {
            MashwaraProcess process = launch();
            process.awaitReady();
            return process;
        }

        /** Starts the server without waiting; {@link #awaitReady()} waits. */
        public MashwaraProcess launch() {
            try {
                Path workplace = prepareWorkplace();
                ServerLog log = new ServerLog(workplace.resolve("server.log"), listener);
                ProcessBuilder builder = new ProcessBuilder(command(workplace)).redirectErrorStream(true);
                // not as options, which every user of the machine could read
                configuration.forEach((key, value) -> builder.environment().put(variable(key), value));
                Process process = builder.start();
                log.follow(process.getInputStream());
                return new MashwaraProcess(process, log, port, home);
            } catch (IOException e) {
                throw new UncheckedIOException("Mashwara cannot be started: " + e.getMessage(), e);
            }
        }

        private static String variable(String key) {
            return key.toUpperCase(Locale.ROOT).replace('.', '_');
        }

        private Path prepareWorkplace() throws IOException {
            Path workplace = home.resolve("server");
            Path temporary = workplace.resolve("tmp");
            Files.createDirectories(temporary);
            Directories.empty(temporary);
            for (String name : List.of("preboot.txt", "logging.properties")) {
                try (InputStream resource = MashwaraProcess.class.getResourceAsStream(name)) {
                    Files.copy(resource, workplace.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return workplace;
        }

        private List<String> command(Path workplace) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Xmx1g");
            command.addAll(javaOptions);
            command.add("-Djava.io.tmpdir=" + workplace.resolve("tmp"));
            command.addAll(List.of(
                    "-jar",
                    micro.toAbsolutePath().toString(),
                    "--nohazelcast",
                    "--disablephonehome",
                    "--logproperties",
                    workplace.resolve("logging.properties").toString(),
                    "--prebootcommandfile",
                    workplace.resolve("preboot.txt").toString(),
                    "--port",
                    String.valueOf(port),
                    "--contextroot",
                    "/",
                    "--deploy",
                    war.toAbsolutePath().normalize().toString()));
            return command;
        }
    }

    /**
     * Waits until the server answers.
     *
     * @throws IllegalStateException with the reason, if it does not come up; nothing is left running then
     */
    public void awaitReady() {
        boolean deployed = false;
        try {
            deployed = log.deployed().get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "Mashwara is not up after " + START_LIMIT.toMinutes() + " minutes. See " + log.file());
        } finally {
            if (!deployed) {
                stop();
            }
        }
        if (!deployed) {
            throw new IllegalStateException("Mashwara does not start: " + log.trouble() + "\nSee " + log.file());
        }
    }

    /** Where the portal answers, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The directory of database, log and everything else that the server keeps. */
    public Path home() {
        return home;
    }

    /** Everything that the server has said since it started. */
    public Path log() {
        return log.file();
    }

    /** What the application has told the person who started it: sign-ins, the first administrator's code. */
    public List<String> operatorMessages() {
        return log.operatorMessages();
    }

    /** The process of the server. */
    public ProcessHandle server() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the server's end, whoever brings it about. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Stops the server as an operator does, database included; does nothing if it has ended. */
    public void stop() {
        // not process.destroy(), which would close the output and lose the end of the log
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server like a power failure ({@code kill -9}); its own database stays running. */
    public void kill() {
        end(process.toHandle());
    }

    /** Ends the server's own database like a power failure ({@code kill -9}); the server stays running. */
    public void killDatabase() {
        end(database());
    }

    /** The process of the server's own database, running at present. */
    public ProcessHandle database() {
        try {
            String pid = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }
}
