package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedClientTest {

    private static final byte[] CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/good.ics", 200, CALENDAR, null);
        answer("/gone.ics", 404, new byte[0], null);
        answer("/huge.ics", 200, new byte[CalendarFile.LARGEST + 1], null);
        answer("/moved.ics", 302, new byte[0], "/good.ics");
        answer("/round.ics", 302, new byte[0], "/round.ics");
        answer("/out.ics", 302, new byte[0], "file:///etc/passwd");
        server.start();
    }

    private void answer(String path, int status, byte[] body, String location) {
        server.createContext(path, exchange -> {
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private FeedAddress at(String path) {
        return FeedAddress.of("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void aCalendarIsFetchedAlsoWhereTheServerSendsOn() throws FeedFailedException {
        FeedClient client = new FeedClient(true);

        assertThat(client.fetch(at("/good.ics"))).isEqualTo(CALENDAR);
        assertThat(client.fetch(at("/moved.ics"))).isEqualTo(CALENDAR);
    }

    @Test
    void whatIsNotGivenOutIsTooLargeOrLeadsAstraySaysSo() {
        fails("/gone.ics", FeedTrouble.REFUSED);
        fails("/huge.ics", FeedTrouble.TOO_LARGE);
        fails("/round.ics", FeedTrouble.REFUSED);
        fails("/out.ics", FeedTrouble.REFUSED);
        server.stop(0);
        fails("/good.ics", FeedTrouble.UNREACHABLE);
    }

    private void fails(String path, FeedTrouble trouble) {
        assertThatThrownBy(() -> new FeedClient(true).fetch(at(path)))
                .isInstanceOfSatisfying(
                        FeedFailedException.class,
                        failed -> assertThat(failed.trouble()).isEqualTo(trouble));
    }

    @Test
    void thisMachineIsNotAskedUnlessAnOperatorAllowsIt() {
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            FeedAddress address =
                    FeedAddress.of("http://" + host + ":" + server.getAddress().getPort() + "/good.ics");
            assertThatThrownBy(() -> new FeedClient(false).fetch(address))
                    .isInstanceOfSatisfying(
                            FeedFailedException.class,
                            failed -> assertThat(failed.trouble()).isEqualTo(FeedTrouble.FORBIDDEN_ADDRESS));
        }
    }
}
