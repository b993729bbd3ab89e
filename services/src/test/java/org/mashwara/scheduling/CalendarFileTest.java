package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.scheduling.CalendarFile.Busy;
import org.mashwara.shared.BusinessException;

/** Calendar files as programs export them, and as they should not be. */
class CalendarFileTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    private static final Instant FROM = Instant.parse("2026-11-25T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-11-25T00:00:00Z");

    private static List<Busy> busy(String... lines) {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n"
                + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
        return open(file).between(FROM, UNTIL);
    }

    private static CalendarFile open(String file) {
        return CalendarFile.open(file.getBytes(StandardCharsets.UTF_8), QUETTA);
    }

    private static List<Busy> event(String... lines) {
        return busy("BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT");
    }

    private static Busy from(String from, String until) {
        return new Busy(Instant.parse(from), Instant.parse(until));
    }

    @Test
    void aTimeInUniversalTime() {
        assertThat(event("DTSTART:20261201T050000Z", "DTEND:20261201T070000Z", "SUMMARY:Secret"))
                .containsExactly(from("2026-12-01T05:00:00Z", "2026-12-01T07:00:00Z"));
    }

    @Test
    void aTimeOfAZoneAndOneOfNone() {
        assertThat(event("DTSTART;TZID=Asia/Karachi:20261201T100000", "DTEND;TZID=Asia/Karachi:20261201T120000"))
                .containsExactly(from("2026-12-01T05:00:00Z", "2026-12-01T07:00:00Z"));
        assertThat(event("DTSTART:20261201T100000", "DURATION:PT2H"))
                .containsExactly(from("2026-12-01T05:00:00Z", "2026-12-01T07:00:00Z"));
    }

    @Test
    void wholeDays() {
        assertThat(event("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"))
                .containsExactly(from("2026-11-30T19:00:00Z", "2026-12-02T19:00:00Z"));
        assertThat(event("DTSTART;VALUE=DATE:20261201"))
                .containsExactly(from("2026-11-30T19:00:00Z", "2026-12-01T19:00:00Z"));
    }

    @Test
    void whatRecursWithoutWhatWasLeftOut() {
        assertThat(event(
                        "DTSTART;TZID=Asia/Karachi:20261201T100000",
                        "DTEND;TZID=Asia/Karachi:20261201T110000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;TZID=Asia/Karachi:20261208T100000"))
                .extracting(Busy::from)
                .containsExactly(
                        Instant.parse("2026-12-01T05:00:00Z"),
                        Instant.parse("2026-12-15T05:00:00Z"),
                        Instant.parse("2026-12-22T05:00:00Z"));
    }

    @Test
    void anOccurrenceThatWasMoved() {
        assertThat(busy(
                        "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261201T050000Z\r\n"
                                + "DTEND:20261201T060000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\nRECURRENCE-ID:20261208T050000Z\r\n"
                                + "DTSTART:20261209T080000Z\r\nDTEND:20261209T090000Z\r\nEND:VEVENT"))
                .containsExactly(
                        from("2026-12-01T05:00:00Z", "2026-12-01T06:00:00Z"),
                        from("2026-12-09T08:00:00Z", "2026-12-09T09:00:00Z"));
    }

    @Test
    void whatIsCancelledOrLeavesOneFreeIsNotBusy() {
        assertThat(event("DTSTART:20261201T050000Z", "DTEND:20261201T070000Z", "STATUS:CANCELLED"))
                .isEmpty();
        assertThat(event("DTSTART:20261201T050000Z", "DTEND:20261201T070000Z", "TRANSP:TRANSPARENT"))
                .isEmpty();
    }

    @Test
    void whatHasPassedOrLiesFarAheadIsLeftOut() {
        assertThat(event("DTSTART:20261101T050000Z", "DTEND:20261101T070000Z")).isEmpty();
        assertThat(event("DTSTART:20291101T050000Z", "DTEND:20291101T070000Z")).isEmpty();
    }

    @Test
    void timesThatTouchAreOne() {
        assertThat(busy(
                        "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20261201T050000Z\r\nDTEND:20261201T070000Z\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:2@x\r\nDTSTART:20261201T060000Z\r\nDTEND:20261201T080000Z\r\nEND:VEVENT"))
                .containsExactly(from("2026-12-01T05:00:00Z", "2026-12-01T08:00:00Z"));
    }

    @Test
    void freeBusyOfAServer() {
        assertThat(busy("BEGIN:VFREEBUSY\r\nUID:1@x\r\nDTSTAMP:20261101T000000Z\r\n"
                        + "FREEBUSY;FBTYPE=BUSY:20261201T050000Z/20261201T070000Z\r\n"
                        + "FREEBUSY;FBTYPE=FREE:20261202T050000Z/20261202T070000Z\r\nEND:VFREEBUSY"))
                .containsExactly(from("2026-12-01T05:00:00Z", "2026-12-01T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear Sir, I am away.", "%PDF-1.4", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"})
    void whatIsNoCalendarIsSaidToBeNone(String file) {
        assertThatThrownBy(() -> open(file).between(FROM, UNTIL)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.getField()).isEqualTo("file");
            assertThat(e.getMessageKey()).isIn("calendar.notACalendar", "calendar.brokenTime");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261345T050000Z",
                "DTSTART:soon",
                "SUMMARY:no start",
                "DTSTART:20261201T050000Z\r\nDURATION:long"
            })
    void aTimeThatCannotBeReadIsSaidNotGuessed(String line) {
        assertThatThrownBy(() -> event(line))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isIn("calendar.brokenTime", "calendar.notACalendar"));
    }

    @Test
    void aFileThatIsTooLargeOrTellsTooMuch() {
        assertThatThrownBy(() -> CalendarFile.open(new byte[CalendarFile.LARGEST + 1], QUETTA))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("calendar.tooLarge"));
        assertThatThrownBy(() -> event("DTSTART:20261201T050000Z", "DTEND:20261201T050001Z", "RRULE:FREQ=SECONDLY"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("calendar.tooMany"));
    }

    @Test
    void oldSeriesGoOn() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(event(
                        "DTSTART;TZID=Asia/Karachi:20100104T100000",
                        "DTEND;TZID=Asia/Karachi:20100104T110000",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO"))
                .hasSize(52)
                .first()
                .extracting(Busy::from)
                .isEqualTo(monday.atTime(10, 0).atZone(QUETTA).toInstant());
    }
}
