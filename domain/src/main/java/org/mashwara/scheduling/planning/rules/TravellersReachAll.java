package org.mashwara.scheduling.planning.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mashwara.scheduling.planning.Breach;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.Limits;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Tally;
import org.mashwara.scheduling.planning.TogetherRule;
import org.mashwara.scheduling.planning.Weight;

/**
 * The agency's people reach all of their meetings: never two at a time, never two cities on one day, and time to travel
 * between. Each pair of meetings that one of them cannot both reach counts.
 */
public final class TravellersReachAll implements TogetherRule {

    @Override
    public String key() {
        return "travellersReachAll";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public List<Breach> breaches(PlanningProblem problem, CyclePlan plan) {
        List<List<Integer>> trips = new ArrayList<>();
        problem.participants().forEach(participant -> trips.add(new ArrayList<>()));
        plan.placed().forEach(meeting -> {
            for (int traveller : problem.meeting(meeting).travellers()) {
                trips.get(traveller).add(meeting);
            }
        });
        List<Breach> breaches = new ArrayList<>();
        for (List<Integer> meetings : trips) {
            for (int i = 0; i < meetings.size(); i++) {
                for (int j = i + 1; j < meetings.size(); j++) {
                    Placement one = plan.place(meetings.get(i)).orElseThrow();
                    Placement other = plan.place(meetings.get(j)).orElseThrow();
                    if (collide(problem, one, other)) {
                        breaches.add(new Breach(1, List.of(meetings.get(i), meetings.get(j))));
                    }
                }
            }
        }
        return breaches;
    }

    private static boolean collide(PlanningProblem problem, Placement one, Placement other) {
        int days = Math.abs(problem.dayOf(one) - problem.dayOf(other));
        return one.slot() == other.slot()
                || days < problem.travel().between(problem.cityOf(one), problem.cityOf(other));
    }

    @Override
    public void limits(PlanningProblem problem, int meeting, Placement place, Limits limits) {
        long slots = problem.calendar().slots();
        for (int traveller : problem.meeting(meeting).travellers()) {
            limits.in(traveller * slots + place.slot(), 1);
        }
    }

    @Override
    public Tally tally(PlanningProblem problem) {
        return new Trips(problem);
    }

    /** By traveller and day: the meetings of that day, as a list through {@link #next}. */
    private static final class Trips implements Tally {

        private static final int NONE = -1;

        private final int sessions;
        private final int days;
        private final int longest;
        private final int[][] travel;
        private final int[] cityOf;
        private final int[][] travellers;
        private final int[] firstLink;
        private final int[] first;
        private final int[] next;
        private final int[] slotOf;
        private final int[] placedIn;

        private Trips(PlanningProblem problem) {
            sessions = problem.calendar().sessions().size();
            days = problem.calendar().days();
            longest = Math.max(1, problem.travel().longest());
            travel = new int[problem.cities().size()][problem.cities().size()];
            for (int from = 0; from < travel.length; from++) {
                for (int to = 0; to < travel.length; to++) {
                    travel[from][to] = problem.travel().between(from, to);
                }
            }
            cityOf = problem.rooms().stream().mapToInt(room -> room.city()).toArray();
            travellers = new int[problem.size()][];
            firstLink = new int[problem.size()];
            int links = 0;
            for (int meeting = 0; meeting < travellers.length; meeting++) {
                travellers[meeting] = problem.meeting(meeting).travellers().stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
                firstLink[meeting] = links;
                links += travellers[meeting].length;
            }
            first = new int[problem.participants().size() * days];
            Arrays.fill(first, NONE);
            next = new int[links];
            slotOf = new int[links];
            placedIn = new int[links];
        }

        @Override
        public int added(int meeting, int slot, int room) {
            int day = slot / sessions;
            int city = cityOf[room];
            int from = Math.max(0, day - longest + 1);
            int until = Math.min(days - 1, day + longest - 1);
            int more = 0;
            for (int traveller : travellers[meeting]) {
                for (int other = from; other <= until; other++) {
                    int apart = Math.abs(other - day);
                    for (int link = first[traveller * days + other]; link != NONE; link = next[link]) {
                        if (slotOf[link] == slot || apart < travel[placedIn[link]][city]) {
                            more++;
                        }
                    }
                }
            }
            return more;
        }

        @Override
        public void put(int meeting, int slot, int room) {
            int link = firstLink[meeting];
            for (int traveller : travellers[meeting]) {
                int at = traveller * days + slot / sessions;
                slotOf[link] = slot;
                placedIn[link] = cityOf[room];
                next[link] = first[at];
                first[at] = link++;
            }
        }

        @Override
        public void take(int meeting, int slot, int room) {
            int link = firstLink[meeting];
            for (int traveller : travellers[meeting]) {
                int at = traveller * days + slot / sessions;
                if (first[at] == link) {
                    first[at] = next[link];
                } else {
                    int before = first[at];
                    while (next[before] != link) {
                        before = next[before];
                    }
                    next[before] = next[link];
                }
                link++;
            }
        }
    }
}
