package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** The administrator lays down holidays, hours, journeys and rooms; what is laid down is heeded at once. */
@ArquillianTest
class TimetableIT {

    @Inject
    private HolidayService holidays;

    @Inject
    private OfficeService offices;

    @Inject
    private JourneyService journeys;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomQueries roomQueries;

    @Inject
    private TimetableQueries queries;

    @Inject
    private SlotQueries slots;

    @Inject
    private Clock clock;

    private List<String> rules(LocalDate day) {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long body = slots.bodies().stream()
                .filter(each -> each.getName().getEn().equals("Technical Working Group, Balochistan"))
                .findFirst()
                .orElseThrow()
                .getId();
        return slots
                .advise(List.of(body), null, day, LocalTime.of(10, 0), LocalTime.of(13, 0), null)
                .getSlot()
                .getAgainst()
                .stream()
                .map(ObjectionRow::rule)
                .toList();
    }

    private HolidayEntry entry(LocalDate day, HolidayState state) {
        long area = queries.areas().stream()
                .filter(each -> each.getName().getEn().equals("Balochistan"))
                .findFirst()
                .orElseThrow()
                .getId();
        return new HolidayEntry(area, "Day of the test", "آزمائش کا دن", day, null, state);
    }

    private HolidayRow row(long id, int year) {
        return queries.holidays(year).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHolidayIsHeededFromTheMomentItIsEntered() {
        LocalDate day = LocalDate.now(clock)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusWeeks(11);
        assertThat(rules(day)).doesNotContain("holiday", "expectedHoliday");

        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long id = holidays.add(entry(day, HolidayState.EXPECTED));
        assertThat(rules(day)).contains("expectedHoliday");

        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long version = row(id, day.getYear()).version();
        holidays.correct(id, version, entry(day, HolidayState.ANNOUNCED));
        assertThat(rules(day)).contains("holiday").doesNotContain("expectedHoliday");

        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThatThrownBy(() -> holidays.remove(id, version)).isInstanceOf(StaleEditException.class);
        holidays.remove(id, row(id, day.getYear()).version());
        assertThat(rules(day)).doesNotContain("holiday");
    }

    @Test
    void onlyTheAdministratorLaysDown() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        HolidayEntry entry = entry(LocalDate.now(clock).plusDays(300), HolidayState.EXPECTED);
        SignedIn.as(DemoAccounts.SECRETARIAT);

        assertThatThrownBy(() -> holidays.add(entry)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> journeys.add("A", null, "B", null, 1)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aJourneyIsOnRecordOnce() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long id = journeys.add("Gwadar", "گوادر", "Turbat", "تربت", 1);

        refused("journey.known", () -> journeys.add("turbat", null, "GWADAR", null, 2));
        JourneyRow row = queries.journeys().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
        journeys.change(id, row.version(), 2);
        assertThatThrownBy(() -> journeys.change(id, row.version(), 3)).isInstanceOf(StaleEditException.class);
        refused("journey.days", () -> journeys.change(id, row.version() + 1, 30));
        journeys.remove(id, row.version() + 1);
        assertThat(queries.journeys()).extracting(JourneyRow::id).doesNotContain(id);
    }

    @Test
    void anOfficeHasItsHours() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long organisation = queries.organisations().stream()
                .filter(each -> each.getName().getEn().contains("Frontier Corps"))
                .findFirst()
                .orElseThrow()
                .getId();
        long id = offices.add(organisation, "Quetta", "کوئٹہ");
        refused("office.known", () -> offices.add(organisation, "Quetta", null));
        long version = queries.office(id).version();

        offices.keepHours(id, version, hours("Winter", LocalDate.of(2030, 1, 1), LocalDate.of(2030, 2, 1)));
        assertThat(queries.office(id).hours()).hasSize(1);
        assertThatThrownBy(() -> offices.keepHours(
                        id, version, hours("Spring", LocalDate.of(2030, 3, 1), LocalDate.of(2030, 4, 1))))
                .isInstanceOf(StaleEditException.class);
        long now = queries.office(id).version();
        refused(
                "hours.overlap",
                () -> offices.keepHours(id, now, hours("Snow", LocalDate.of(2030, 1, 15), LocalDate.of(2030, 3, 1))));
        offices.dropHours(id, now, queries.office(id).hours().get(0).id());
        assertThat(queries.office(id).hours()).isEmpty();
    }

    private static HoursEntry hours(String name, LocalDate from, LocalDate until) {
        LocalTime nine = LocalTime.of(9, 0);
        return new HoursEntry(name, null, from, until, nine, LocalTime.of(15, 0), nine, LocalTime.NOON, null, null);
    }

    @Test
    void aRoomIsAddedAndCorrected() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long organisation = queries.organisations().get(0).getId();
        long id = rooms.add(new RoomEntry("Small room of the test", "چھوٹا کمرہ", organisation, "Awaran", "آواران", 6));
        RoomDetail room = queries.room(id);

        rooms.change(
                id,
                room.version(),
                new RoomEntry("Small room of the test", "چھوٹا کمرہ", organisation, "Awaran", "آواران", 8));
        assertThat(roomQueries.rooms())
                .filteredOn(each -> each.getId() == id)
                .extracting(RoomRow::getCapacity)
                .containsExactly(8);
        refused(
                "room.capacity",
                () -> rooms.change(
                        id,
                        room.version() + 1,
                        new RoomEntry("Small room of the test", null, organisation, "Awaran", null, 0)));
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo(rule));
    }
}
