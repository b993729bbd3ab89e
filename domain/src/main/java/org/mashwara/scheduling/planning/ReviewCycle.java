package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the meetings of a cycle from its bodies: each body's cadence cuts the cycle into equal windows with a meeting
 * in each; a parent body's meeting comes after those of its children whose window is not later than its own; a province
 * whose bodies may also meet elsewhere is visited at least once in each year or part of one that the cycle lasts.
 */
public final class ReviewCycle {

    /** So many days a higher body has to read what it acts on. */
    public static final int DAYS_TO_READ = 7;

    private static final int DAYS_OF_A_YEAR = 365;

    private final PlanningCalendar calendar;
    private final List<BodyToPlan> bodies;
    private final List<MeetingToPlan> meetings = new ArrayList<>();
    private final List<MeetingOrder> orders = new ArrayList<>();
    private final List<List<Integer>> meetingsOf = new ArrayList<>();

    /** @throws IllegalArgumentException if a body's parent is not among the bodies, or it has more meetings than days */
    public ReviewCycle(PlanningCalendar calendar, List<BodyToPlan> bodies) {
        this.calendar = calendar;
        this.bodies = List.copyOf(bodies);
        for (BodyToPlan body : this.bodies) {
            if (body.parent() < BodyToPlan.NONE
                    || body.parent() >= this.bodies.size()
                    || body.meetings() > calendar.days()) {
                throw new IllegalArgumentException(body.name());
            }
            addMeetings(body);
        }
        for (int body = 0; body < this.bodies.size(); body++) {
            addOrders(body);
        }
    }

    private void addMeetings(BodyToPlan body) {
        List<Integer> own = new ArrayList<>();
        for (int sitting = 0; sitting < body.meetings(); sitting++) {
            int first = sitting * calendar.days() / body.meetings();
            int last = (sitting + 1) * calendar.days() / body.meetings() - 1;
            int ideal = first + (int) Math.round(body.suits() * (last - first));
            own.add(meetings.size());
            meetings.add(new MeetingToPlan(
                    body.name() + " " + (sitting + 1),
                    new Window(first, last, ideal),
                    body.cities(),
                    body.home(),
                    body.people(),
                    body.quorum(),
                    body.seats(),
                    body.travellers(),
                    null,
                    false));
        }
        meetingsOf.add(own);
    }

    private void addOrders(int body) {
        List<Integer> own = meetingsOf.get(body);
        int apart = Math.max(1, calendar.days() / own.size() / 2);
        for (int sitting = 1; sitting < own.size(); sitting++) {
            orders.add(new MeetingOrder(OrderKind.CADENCE, own.get(sitting - 1), own.get(sitting), apart));
        }
        if (bodies.get(body).parent() != BodyToPlan.NONE) {
            List<Integer> above = meetingsOf.get(bodies.get(body).parent());
            for (int sitting = 0; sitting < own.size(); sitting++) {
                int actsOnIt = above.get(sitting * above.size() / own.size());
                orders.add(new MeetingOrder(OrderKind.ACTS_ON, own.get(sitting), actsOnIt, DAYS_TO_READ));
            }
        }
    }

    /**
     * In which part of the cycle a day lies.
     *
     * @param day from 0
     * @param days of the cycle
     * @param meetings into so many equal parts a body's cadence cuts it
     * @return from 1
     */
    public static int sittingOn(int day, int days, int meetings) {
        int sitting = 1;
        while (sitting < meetings && day >= sitting * days / meetings) {
            sitting++;
        }
        return sitting;
    }

    /** Which meetings of the problem are a body's, in their order. */
    public List<Integer> meetingsOf(int body) {
        return List.copyOf(meetingsOf.get(body));
    }

    /** The problem to be solved, with what else is known. */
    public PlanningProblem problem(
            List<City> cities, TravelTable travel, List<RoomOffer> rooms, List<Participant> participants) {
        return new PlanningProblem(calendar, cities, travel, rooms, participants, meetings, orders, visits());
    }

    private List<VisitDuty> visits() {
        Map<Integer, Map<Integer, Set<Integer>>> byHomeAndYear = new LinkedHashMap<>();
        Set<Integer> choosing = new LinkedHashSet<>();
        for (int body = 0; body < bodies.size(); body++) {
            int home = bodies.get(body).home();
            if (bodies.get(body).cities().size() > 1) {
                choosing.add(home);
            }
            for (int meeting : meetingsOf.get(body)) {
                int year = meetings.get(meeting).window().firstDay() / DAYS_OF_A_YEAR;
                byHomeAndYear
                        .computeIfAbsent(home, none -> new LinkedHashMap<>())
                        .computeIfAbsent(year, none -> new LinkedHashSet<>())
                        .add(meeting);
            }
        }
        List<VisitDuty> visits = new ArrayList<>();
        for (int home : choosing) {
            byHomeAndYear.get(home).values().forEach(year -> visits.add(new VisitDuty(home, year)));
        }
        return visits;
    }
}
