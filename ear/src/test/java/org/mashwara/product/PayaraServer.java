package org.mashwara.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Payara Server of its own domain, as it comes but for its addresses and ports: it listens on the loopback only. */
final class PayaraServer {

    private static final String DOMAIN = "mashwara";

    /** Lives a few minutes: its code is compiled quickly rather than well. */
    private static final Map<String, String> SHORT_LIVED = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final Path asadmin;
    private final Path domains;
    private final int httpPort = Ports.free();
    private final int adminPort = Ports.free();
    private final int iiopPort = Ports.free();

    private PayaraServer(Path installation, Path domains) {
        this.asadmin = installation.resolve("bin/asadmin");
        this.domains = domains;
    }

    /**
     * @param installation the unpacked distribution
     * @param domains a directory for the domain, made anew
     * @param environment the configuration that an operator would give
     */
    static PayaraServer start(Path installation, Path domains, Map<String, String> environment)
            throws IOException, InterruptedException {
        PayaraServer server = new PayaraServer(installation, domains);
        server.makeExecutable(installation);
        copy(installation.resolve("glassfish/domains/domain1"), domains.resolve(DOMAIN));
        server.bindToLoopback();
        Map<String, String> given = new HashMap<>(SHORT_LIVED);
        given.putAll(environment);
        Commands.run(
                List.of(server.asadmin.toString(), "start-domain", "--domaindir", domains.toString(), DOMAIN), given);
        return server;
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        Commands.run(
                List.of(
                        asadmin.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + adminPort,
                        "deploy",
                        "--contextroot",
                        "/",
                        archive.toString()),
                SHORT_LIVED);
    }

    String url() {
        return "http://127.0.0.1:" + httpPort;
    }

    Path log() {
        return domains.resolve(DOMAIN).resolve("logs/server.log");
    }

    void stop() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(asadmin.toString(), "stop-domain", "--kill=false", "--domaindir", domains.toString(), DOMAIN));
        try {
            Commands.run(command);
        } catch (IOException e) {
            command.set(2, "--kill=true");
            Commands.run(command);
            throw e;
        }
    }

    /** The archive's permissions get lost when it is unpacked. */
    private void makeExecutable(Path installation) throws IOException {
        for (String script : List.of("bin/asadmin", "glassfish/bin/asadmin")) {
            Path path = installation.resolve(script);
            if (Files.exists(path) && !path.toFile().setExecutable(true)) {
                throw new IOException(path + " can't be made executable");
            }
        }
    }

    private void bindToLoopback() throws IOException {
        Path file = domains.resolve(DOMAIN).resolve("config/domain.xml");
        String xml = Files.readString(file);
        int template = xml.indexOf("<config name=\"default-config\"");
        String used = xml.substring(0, template)
                .replace("0.0.0.0", "127.0.0.1")
                .replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"" + httpPort + '"')
                .replace("port=\"4848\"", "address=\"127.0.0.1\" port=\"" + adminPort + '"')
                .replace("port=\"8181\"", "address=\"127.0.0.1\" enabled=\"false\" port=\"8181\"")
                .replace("port=\"3700\"", "port=\"" + iiopPort + '"')
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace(
                        "<hazelcast-config-specific-configuration",
                        "<hazelcast-config-specific-configuration enabled=\"false\"");
        Files.writeString(file, used + xml.substring(template));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
