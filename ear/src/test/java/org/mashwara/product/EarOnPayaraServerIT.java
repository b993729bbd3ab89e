package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashwara.shared.database.DatabaseAddress;

/** The EAR on Payara Server with a PostgreSQL that the operator configured: what production looks like. */
@Tag("outside")
class EarOnPayaraServerIT {

    @TempDir
    static Path directory;

    private static ExternalPostgres postgres;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        postgres = ExternalPostgres.start(directory.resolve("postgres"));
        DatabaseAddress address = postgres.address();
        server = PayaraServer.start(
                Target.directory().resolve("payara/payara6"),
                directory.resolve("domains"),
                Map.of(
                        "MASHWARA_DB_URL", address.url(),
                        "MASHWARA_DB_USER", address.user(),
                        "MASHWARA_DB_PASSWORD", address.password(),
                        "MASHWARA_HOME", directory.resolve("home").toString(),
                        "MASHWARA_DEMO", "true"));
        server.deploy(Target.ear());
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            if (server != null) {
                Files.copy(server.log(), Target.fresh("payara-server.txt"));
                server.stop();
            }
        } finally {
            if (postgres != null) {
                postgres.stop();
            }
        }
    }

    @Test
    void answers() throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url() + "/")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void entitiesAreWoven() throws IOException {
        assertThat(Files.readString(server.log())).doesNotContain("Reverting the lazy setting");
    }
}
