package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class AvailabilityServiceIT {

    @Inject
    private AvailabilityService service;

    @Inject
    private AvailabilityQueries queries;

    @Inject
    private FollowedCalendarService feeds;

    @Inject
    private FeedLedger ledger;

    @Inject
    private Clock clock;

    private AvailabilityEntry busy(int inDays) {
        LocalDate day = LocalDate.now(clock).plusDays(inDays);
        return new AvailabilityEntry(Knowledge.BUSY, day, LocalTime.of(10, 0), null, LocalTime.of(12, 0), null);
    }

    private AvailabilityRow row(Long post, long id) {
        return queries.upcoming(post, 0, 100).getRows().stream()
                .filter(row -> row.getId() == id)
                .findFirst()
                .orElse(null);
    }

    private static Upload file(String... lines) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
        return new Upload("calendar.ics", text.getBytes(StandardCharsets.UTF_8));
    }

    private Upload event(int inDays) {
        String day = LocalDate.now(clock).plusDays(inDays).toString().replace("-", "");
        return file(
                "BEGIN:VEVENT",
                "UID:1@x",
                "SUMMARY:Secret",
                "DTSTART:" + day + "T050000Z",
                "DTEND:" + day + "T060000Z",
                "END:VEVENT");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SAME_THREAD)
    void aCalendarIsFollowedAndWhatIsWrongWithItIsShownToItsOwner() {
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThatThrownBy(() -> feeds.follow(null, "file:///etc/passwd", true)).isInstanceOf(BusinessException.class);

        feeds.follow(null, "http://127.0.0.1:1/private-7f3a.ics", true);
        FeedRow feed = queries.feed(null);
        while (feed.trouble() == null) {
            Thread.onSpinWait();
            feed = queries.feed(null);
        }
        assertThat(feed.host()).isEqualTo("127.0.0.1");
        assertThat(feed.trouble()).isEqualTo(FeedTrouble.FORBIDDEN_ADDRESS);

        ledger.keep(feed.id(), List.of());
        assertThat(queries.feed(null).trouble()).isNull();
        assertThat(queries.upcoming(null, 0, 100).getRows())
                .extracting(AvailabilityRow::getSource)
                .contains(AvailabilitySource.FEED);

        long version = queries.feed(null).version();
        feeds.leave(null, version);
        assertThat(queries.feed(null)).isNull();
        assertThat(queries.upcoming(null, 0, 100).getRows())
                .extracting(AvailabilityRow::getSource)
                .doesNotContain(AvailabilitySource.FEED);
        assertThatThrownBy(() -> feeds.leave(null, version)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void somebodyEntersATimeAndTakesItBack() {
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        long entered = service.enter(null, busy(30));
        AvailabilityRow row = row(null, entered);
        assertThat(row.getKnowledge()).isEqualTo(Knowledge.BUSY);

        assertThatThrownBy(() -> service.remove(entered, row.getVersion() + 1)).isInstanceOf(StaleEditException.class);
        service.remove(entered, row.getVersion());
        assertThat(row(null, entered)).isNull();
    }

    @Test
    void nobodyTakesBackWhatIsAnothers() {
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        long entered = service.enter(null, busy(31));
        long version = row(null, entered).getVersion();
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);

        assertThatThrownBy(() -> service.remove(entered, version)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void staffSpeaksForThePostAndNobodyElseDoes() {
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        long post = queries.posts().stream()
                .filter(each -> each.getName().getEn().contains("Prisons"))
                .findFirst()
                .orElseThrow()
                .getId();
        long entered = service.enter(post, busy(40));
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(row(post, entered)).isNotNull();

        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> service.enter(post, busy(41))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.upcoming(post, 0, 10)).isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThatThrownBy(() -> service.enter(null, busy(41))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nonsenseIsRefusedBesideItsField() {
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        LocalDate day = LocalDate.now(clock).plusDays(5);

        refused("ends", new AvailabilityEntry(Knowledge.BUSY, day, LocalTime.NOON, null, LocalTime.of(9, 0), null));
        refused("from", new AvailabilityEntry(Knowledge.BUSY, null, null, null, null, null));
        refused("from", new AvailabilityEntry(Knowledge.BUSY, day.minusDays(20), null, null, null, null));
        refused("weeklyUntil", new AvailabilityEntry(Knowledge.BUSY, day, null, null, null, day.minusDays(1)));
        refused("knowledge", new AvailabilityEntry(null, day, null, null, null, null));
    }

    private void refused(String field, AvailabilityEntry entry) {
        assertThatThrownBy(() -> service.enter(null, entry))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.getField()).isEqualTo(field));
    }

    @Test
    void aCalendarReplacesWhatWasTakenOverBefore() {
        SignedIn.as(DemoAccounts.LEAD_TRAFFICKING);
        assertThat(service.importCalendar(null, event(50), LocalDate.now(clock).plusDays(90)))
                .isEqualTo(1);
        assertThat(service.importCalendar(null, event(51), null)).isEqualTo(1);

        List<AvailabilityRow> imported = queries.upcoming(null, 0, 100).getRows().stream()
                .filter(row -> row.getSource() == AvailabilitySource.IMPORTED)
                .toList();
        assertThat(imported).hasSize(1);
    }

    @Test
    void aBrokenCalendarChangesNothing() {
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        service.importCalendar(null, event(52), null);
        long before = queries.upcoming(null, 0, 1).getTotal();

        for (Upload bad : List.of(
                file("BEGIN:VEVENT", "UID:1@x", "DTSTART:20261345T050000Z", "END:VEVENT"),
                new Upload("photo.jpg", new byte[] {1, 2, 3}),
                new Upload("large.ics", new byte[CalendarFile.LARGEST + 1]),
                file())) {
            assertThatThrownBy(() -> service.importCalendar(null, bad, null))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e -> assertThat(e.getField()).isEqualTo("file"));
        }
        assertThat(queries.upcoming(null, 0, 1).getTotal()).isEqualTo(before);
    }
}
