package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashwara.shared.database.DatabaseAddress;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Pages;

/** The EAR on Payara Server with a PostgreSQL that the operator configured: what production looks like. */
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
    void peopleSignInAndFindTheirMeetings() {
        HttpVisitor secretary = new HttpVisitor(server.url()).signIn(DemoAccounts.SECRETARIAT, DemoAccounts.PASSWORD);
        HttpResponse<String> today = secretary.get("/today");
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.body()).contains("Zarghuna Kakar");
        HttpResponse<String> meetings = secretary.get("/meetings/list");
        assertThat(meetings.statusCode()).isEqualTo(200);
        assertThat(meetings.body()).contains("Technical Working Group, Balochistan");
    }

    @Test
    void aCommandIsCarriedOutOnceAndStandsInTheTrail() {
        HttpVisitor member = new HttpVisitor(server.url()).signIn(DemoAccounts.COMMITTEE, DemoAccounts.PASSWORD);
        String answer = new Pages.Stop(
                        "meetings/answer", DemoAccounts.COMMITTEE, List.of("/meetings/list", "meetings/meeting"))
                .address(member);
        assertThat(member.press(member.get(answer), "accept").statusCode()).isEqualTo(200);
        HttpVisitor auditor = new HttpVisitor(server.url()).signIn(DemoAccounts.AUDITOR, DemoAccounts.PASSWORD);
        assertThat(auditor.get("/admin/audit").body()).contains("accepted an invitation");
    }

    @Test
    void strangersAreAskedToSignIn() {
        assertThat(new HttpVisitor(server.url()).get("/meetings/list").uri().getPath())
                .isEqualTo("/sign-in");
    }

    @Test
    void entitiesAreWoven() throws IOException {
        assertThat(Files.readString(server.log())).doesNotContain("Reverting the lazy setting");
    }
}
