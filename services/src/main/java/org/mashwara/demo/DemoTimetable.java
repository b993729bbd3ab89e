package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Area;
import org.mashwara.directory.Post;
import org.mashwara.identity.Account;
import org.mashwara.scheduling.Availability;
import org.mashwara.scheduling.AvailabilityRepository;
import org.mashwara.scheduling.AvailabilitySource;
import org.mashwara.scheduling.Holiday;
import org.mashwara.scheduling.HolidayState;
import org.mashwara.scheduling.Hours;
import org.mashwara.scheduling.Journey;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.Office;
import org.mashwara.scheduling.TimetableRepository;
import org.mashwara.scheduling.WorkingHours;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** Offices and their hours, public holidays, journeys, and what some of the members have said of their time. */
@ApplicationScoped
class DemoTimetable {

    private static final LocalText QUETTA = LocalText.of("Quetta", "کوئٹہ");
    private static final LocalText ISLAMABAD = LocalText.of("Islamabad", "اسلام آباد");
    private static final LocalText KARACHI = LocalText.of("Karachi", "کراچی");
    private static final LocalText PESHAWAR = LocalText.of("Peshawar", "پشاور");

    private static final LocalText ORDINARY = LocalText.of("Ordinary hours", "معمول کے اوقات");
    private static final LocalDate ALWAYS = LocalDate.of(2010, 1, 1);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static final Hours ALL_DAY = new Hours(NINE, LocalTime.of(17, 0));
    private static final Hours TO_PRAYER = new Hours(NINE, LocalTime.of(13, 0));
    private static final Hours FASTING = new Hours(NINE, LocalTime.of(15, 0));

    /** How far ahead those who said something said it, in days. */
    private static final int AHEAD = 120;

    @Inject
    private TimetableRepository timetable;

    @Inject
    private AvailabilityRepository availability;

    @Inject
    private Clock clock;

    void load(Register register, Map<String, Account> accounts, LocalDate today) {
        offices(register);
        Table.read("holidays.txt").forEach(row -> holiday(row, register, today));
        timetable.add(new Journey(QUETTA, ISLAMABAD, 1));
        timetable.add(new Journey(QUETTA, KARACHI, 1));
        timetable.add(new Journey(QUETTA, PESHAWAR, 2));
        timetable.add(new Journey(ISLAMABAD, KARACHI, 1));
        timetable.add(new Journey(ISLAMABAD, PESHAWAR, 0));
        timetable.add(new Journey(KARACHI, PESHAWAR, 1));
        said(register, accounts, today);
    }

    private void offices(Register register) {
        Office all = new Office(null, null);
        all.keep(ORDINARY, Period.from(ALWAYS), WorkingHours.of(ALL_DAY, TO_PRAYER, null));
        ramadan(all, LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20));
        ramadan(all, LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9));
        ramadan(all, LocalDate.of(2028, 1, 28), LocalDate.of(2028, 2, 26));
        timetable.add(all);
        timetable.add(new Office(register.organisation("agency"), ISLAMABAD));
        timetable.add(new Office(register.organisation("bal-home"), QUETTA));
        Office police = new Office(register.organisation("bal-police"), QUETTA);
        police.keep(
                LocalText.of("Six days", "چھ دن کا ہفتہ"),
                Period.from(ALWAYS),
                WorkingHours.of(ALL_DAY, TO_PRAYER, new Hours(NINE, LocalTime.of(14, 0))));
        timetable.add(police);
    }

    private static void ramadan(Office office, LocalDate from, LocalDate until) {
        office.keep(
                LocalText.of("Ramadan " + from.getYear(), "رمضان " + from.getYear()),
                Period.between(from, until),
                WorkingHours.of(FASTING, new Hours(NINE, LocalTime.of(12, 0)), null));
    }

    private void holiday(Row row, Register register, LocalDate today) {
        Area area = register.area(row.text(1));
        if (row.text(0).equals("fixed")) {
            for (int year = today.getYear() - 1; year <= today.getYear() + 2; year++) {
                LocalDate day = MonthDay.parse("--" + row.text(2)).atYear(year);
                timetable.add(new Holiday(area, row.names(3), Period.between(day, day), HolidayState.ANNOUNCED));
            }
        } else {
            Period days = Period.between(row.day(2, today), row.day(3, today));
            timetable.add(new Holiday(
                    area,
                    row.names(4),
                    days,
                    days.getUntil().isBefore(today) ? HolidayState.ANNOUNCED : HolidayState.EXPECTED));
        }
    }

    /** Some keep the portal up to date, some said one thing, of most nothing is known. */
    private void said(Register register, Map<String, Account> accounts, LocalDate today) {
        Post prisons = register.post("bal-ig-prisons");
        Account assistant = accounts.get("pa-ig-prisons");
        otherwiseFree(prisons, assistant, today);
        weekly(prisons, assistant, today, DayOfWeek.MONDAY, 10, 12);
        Post prosecution = register.post("bal-prosecution-secretary");
        Account prosecutor = accounts.get("prosecution");
        otherwiseFree(prosecution, prosecutor, today);
        weekly(prosecution, prosecutor, today, DayOfWeek.THURSDAY, 11, 14);
        Post home = register.post("bal-home-secretary");
        weekly(home, accounts.get("home-secretary"), today, DayOfWeek.WEDNESDAY, 11, 14);
        Post fia = register.post("bal-director-fia");
        busy(fia, accounts.get("fia"), today.plusDays(16), 0, today.plusDays(20), 23);
        otherwiseFree(register.post("agency-justice"), accounts.get("lead-justice"), today);
    }

    private void otherwiseFree(Post post, Account by, LocalDate today) {
        add(post, Knowledge.FREE, by, today, 0, today.plusDays(AHEAD), 0, null);
    }

    private void weekly(Post post, Account by, LocalDate today, DayOfWeek weekday, int from, int until) {
        LocalDate first = today.with(TemporalAdjusters.next(weekday));
        add(post, Knowledge.BUSY, by, first, from, first, until, today.plusDays(AHEAD));
    }

    private void busy(Post post, Account by, LocalDate first, int from, LocalDate last, int until) {
        add(post, Knowledge.BUSY, by, first, from, last, until, null);
    }

    private void add(
            Post post,
            Knowledge knowledge,
            Account by,
            LocalDate first,
            int from,
            LocalDate last,
            int until,
            LocalDate weeklyUntil) {
        availability.add(Availability.of(
                post,
                knowledge,
                first.atTime(from, 0).atZone(DemoData.PAKISTAN).toInstant(),
                last.atTime(until, 0).atZone(DemoData.PAKISTAN).toInstant(),
                DemoData.PAKISTAN,
                weeklyUntil,
                AvailabilitySource.ENTERED,
                by.getId(),
                clock.instant()));
    }
}
