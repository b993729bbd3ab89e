package org.mashwara.scheduling.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Review cycles of a year, generated from a seed: seven provinces with technical working groups that meet every quarter,
 * and committees above them in the capital. Officials sit in several bodies and are away in blocks of days; few of the
 * agency's people travel to all of them.
 */
public final class GeneratedCycle {

    private static final int DAYS = 364;
    private static final int QUARTERS = 4;
    private static final int CAPITAL = 0;
    private static final List<String> CITIES = List.of(
            "Islamabad", "Quetta", "Karachi", "Lahore", "Peshawar", "Gilgit", "Muzaffarabad", "Dera Ismail Khan");
    private static final int QUETTA = 1;
    private static final int GILGIT = 5;
    private static final double OFTEN_AWAY = 0.15;
    private static final double SOMETIMES_AWAY = 0.08;

    private final Random random;
    private final PlanningCalendar calendar = new PlanningCalendar(
            LocalDate.of(2026, 1, 5),
            DAYS,
            List.of(
                    new DaySession(LocalTime.of(10, 0), LocalTime.of(13, 0)),
                    new DaySession(LocalTime.of(14, 0), LocalTime.of(17, 0))));
    private final List<Participant> participants = new ArrayList<>();

    private GeneratedCycle(long seed) {
        this.random = new Random(seed);
    }

    /** A cycle of about so many meetings: 60, 200 and 800 are exact. */
    public static PlanningProblem of(int meetings, long seed) {
        int committees = Math.max(1, meetings / 200);
        int groups = Math.max(1, (meetings / QUARTERS - committees) / (CITIES.size() - 1));
        return new GeneratedCycle(seed).generate(groups, committees);
    }

    private PlanningProblem generate(int groupsPerProvince, int committees) {
        int groups = groupsPerProvince * (CITIES.size() - 1);
        int first = people(Math.max(2, groups / 8), SOMETIMES_AWAY);
        List<Integer> travellers = range(first, participants.size());
        List<BodyToPlan> bodies = new ArrayList<>();
        List<Integer> ministers = range(people(8 + committees, OFTEN_AWAY), participants.size());
        for (int committee = 0; committee < committees; committee++) {
            bodies.add(body(
                    "PGC " + (committee + 1), BodyToPlan.NONE, CAPITAL, Set.of(CAPITAL), ministers, travellers, 0.8));
        }
        for (int city = 1; city < CITIES.size(); city++) {
            List<Integer> officials = range(people(6 + 2 * groupsPerProvince, OFTEN_AWAY), participants.size());
            for (int group = 0; group < groupsPerProvince; group++) {
                Set<Integer> cities = random.nextDouble() < 0.3 ? Set.of(city, CAPITAL) : Set.of(city);
                String name = "TWG " + CITIES.get(city) + " " + (group + 1);
                bodies.add(
                        body(name, group % committees, city, cities, officials, travellers, random.nextDouble() * 0.7));
            }
        }
        return new ReviewCycle(calendar, bodies).problem(cities(), travel(), rooms(groupsPerProvince), participants);
    }

    private BodyToPlan body(
            String name,
            int parent,
            int home,
            Set<Integer> cities,
            List<Integer> officials,
            List<Integer> travellers,
            double suits) {
        int count = 4 + random.nextInt(4);
        List<Integer> holders = some(officials, count);
        List<SeatToFill> seats = new ArrayList<>();
        seats.add(SeatToFill.chair(holders.get(0), SeatToFill.NOBODY));
        seats.add(new SeatToFill(holders.get(1), some(officials, 1).get(0), 1));
        for (int holder : holders.subList(2, count)) {
            seats.add(SeatToFill.member(
                    holder, random.nextDouble() < 0.7 ? some(officials, 1).get(0) : SeatToFill.NOBODY));
        }
        return new BodyToPlan(
                name,
                parent,
                QUARTERS,
                suits,
                home,
                cities,
                10 + random.nextInt(15),
                (count + 1) / 2,
                seats,
                some(travellers, 1 + random.nextInt(2)));
    }

    private List<Integer> some(List<Integer> of, int count) {
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(count, of.size())) {
            chosen.add(of.get(random.nextInt(of.size())));
        }
        return new ArrayList<>(chosen);
    }

    private int people(int count, double away) {
        int first = participants.size();
        for (int i = 0; i < count; i++) {
            participants.add(new Participant(participants.size(), blocks(away)));
        }
        return first;
    }

    private SlotSet blocks(double share) {
        BitSet away = new BitSet();
        while (away.cardinality() < share * calendar.slots()) {
            int day = random.nextInt(DAYS);
            int until = Math.min(DAYS, day + 1 + random.nextInt(5));
            away.set(calendar.slot(day, 0), calendar.slot(until, 0));
        }
        return SlotSet.of(away);
    }

    private List<City> cities() {
        Set<Integer> holidays = new LinkedHashSet<>();
        while (holidays.size() < 14) {
            holidays.add(random.nextInt(DAYS));
        }
        BitSet closed = new BitSet();
        for (int day = 0; day < DAYS; day++) {
            DayOfWeek weekday = calendar.date(day).getDayOfWeek();
            boolean off = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || holidays.contains(day);
            closed.set(calendar.slot(day, 0), off);
            closed.set(calendar.slot(day, 1), off || weekday == DayOfWeek.FRIDAY);
        }
        return CITIES.stream()
                .map(name -> new City(name, SlotSet.of(closed), holidays))
                .toList();
    }

    private static TravelTable travel() {
        int[][] days = new int[CITIES.size()][CITIES.size()];
        for (int from = 0; from < days.length; from++) {
            for (int to = 0; to < days.length; to++) {
                boolean far = Set.of(QUETTA, GILGIT).contains(from)
                        || Set.of(QUETTA, GILGIT).contains(to);
                boolean farthest = from + to == QUETTA + GILGIT && from * to == QUETTA * GILGIT;
                days[from][to] = from == to ? 0 : farthest ? 3 : far ? 2 : 1;
            }
        }
        return new TravelTable(days);
    }

    private List<RoomOffer> rooms(int groupsPerProvince) {
        List<RoomOffer> rooms = new ArrayList<>();
        for (int city = 0; city < CITIES.size(); city++) {
            for (int room = 0; room < 1 + (groupsPerProvince > 3 ? 2 : 1); room++) {
                rooms.add(new RoomOffer(rooms.size(), city, room == 0 ? 30 : 20, room > 0, blocks(SOMETIMES_AWAY)));
            }
        }
        return rooms;
    }

    private static List<Integer> range(int from, int until) {
        List<Integer> range = new ArrayList<>();
        for (int i = from; i < until; i++) {
            range.add(i);
        }
        return range;
    }
}
