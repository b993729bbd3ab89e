package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;

@ArquillianTest
class CalendarFeedIT {

    @Inject
    private CalendarFeedService service;

    @Inject
    private CalendarFeedQueries queries;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private AGroup group;

    @Inject
    private HttpServletRequest request;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<String> get(String code, String... headers) throws Exception {
        HttpRequest.Builder asked = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + request.getLocalPort() + "/calendar/" + code + ".ics"));
        return client.send((headers.length == 0 ? asked : asked.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Test
    void theAddressGivesTheMeetingsOfOnesSeatsUntilItIsTakenAway() throws Exception {
        long meeting = group.convened();
        String reference = meetings.meeting(meeting).reference();
        group.signIn(Place.FIA);
        String code = service.renew();
        assertThat(queries.since()).isPresent();

        HttpResponse<String> read = get(code);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(read.body().replace("\r\n ", "")).contains("METHOD:PUBLISH", reference, "LOCATION:Room");
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(get(code, "If-None-Match", tag).statusCode()).isEqualTo(304);

        String next = service.renew();
        assertThat(get(code).statusCode()).isEqualTo(404);
        assertThat(get(next).statusCode()).isEqualTo(200);
        service.revoke();
        assertThat(get(next).statusCode()).isEqualTo(404);
        assertThat(queries.since()).isEmpty();
    }

    @Test
    void anAddressThatThereIsNotIsNotFound() throws Exception {
        assertThat(get("there-is-no-such-address").statusCode()).isEqualTo(404);
    }
}
