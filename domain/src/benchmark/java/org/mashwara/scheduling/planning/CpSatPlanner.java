package org.mashwara.scheduling.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** OR-Tools' CP-SAT: one variable for each choice of each meeting. Its bound is a proof. */
final class CpSatPlanner implements Contender {

    private static final int ONE_SEAT = 30;
    private static final int ONE_CITY = 20;

    CpSatPlanner() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools CP-SAT 9.15";
    }

    @Override
    public Outcome plan(PlanningProblem problem, RuleBook book, Duration time) {
        Model model = new Model(problem, new Choices(problem, book));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(time.toMillis() / 1000.0)
                .setNumWorkers(THREADS)
                .setRandomSeed(1);
        AtomicLong first = new AtomicLong(-1);
        CpSolverStatus status = solver.solve(model.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                first.compareAndSet(-1, (long) (1000 * wallTime()));
            }
        });
        long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Outcome(found ? model.plan(solver) : null, Math.max(0, bound), first.get());
    }

    private static final class Model {

        private final PlanningProblem problem;
        private final Choices choices;
        private final CpModel model = new CpModel();
        private final LinearExprBuilder cost = LinearExpr.newBuilder();
        private final BoolVar[][] chosen;
        private final Map<List<Integer>, List<Literal>> rooms = new TreeMap<>(Model::compare);
        private final Map<List<Integer>, List<Literal>> chairs = new TreeMap<>(Model::compare);
        private final Map<List<Integer>, List<Literal>> travellers = new TreeMap<>(Model::compare);
        private final Map<List<Integer>, List<Literal>> seats = new TreeMap<>(Model::compare);
        /** By traveller, day and city. */
        private final Map<List<Integer>, List<Literal>> trips = new TreeMap<>(Model::compare);
        /** By participant, day and city. */
        private final Map<List<Integer>, List<Literal>> days = new TreeMap<>(Model::compare);

        private Model(PlanningProblem problem, Choices choices) {
            this.problem = problem;
            this.choices = choices;
            chosen = new BoolVar[problem.size()][];
            for (int meeting = 0; meeting < chosen.length; meeting++) {
                add(meeting);
            }
            List.of(rooms, chairs, travellers)
                    .forEach(limits -> limits.values().forEach(this::atMostOne));
            seats.values().forEach(users -> atMostOneOrPay(users, ONE_SEAT));
            addTravel();
            addDays();
            addOrders();
            addVisits();
            model.minimize(cost);
        }

        private static int compare(List<Integer> one, List<Integer> other) {
            for (int i = 0; i < one.size(); i++) {
                int order = Integer.compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private static void join(Map<List<Integer>, List<Literal>> map, Literal literal, Integer... key) {
            map.computeIfAbsent(List.of(key), none -> new ArrayList<>()).add(literal);
        }

        private void add(int meeting) {
            MeetingToPlan planned = problem.meeting(meeting);
            List<Integer> holders =
                    planned.seats().stream().map(SeatToFill::holder).distinct().toList();
            chosen[meeting] = new BoolVar[choices.count(meeting)];
            for (int choice = 0; choice < chosen[meeting].length; choice++) {
                BoolVar literal = model.newBoolVar("");
                chosen[meeting][choice] = literal;
                cost.addTerm(literal, choices.cost(meeting, choice));
                Placement place = choices.place(meeting, choice);
                int day = problem.dayOf(place);
                int city = problem.cityOf(place);
                join(rooms, literal, place.room(), place.slot());
                join(chairs, literal, planned.chair().orElseThrow().holder(), place.slot());
                for (int traveller : planned.travellers()) {
                    join(travellers, literal, traveller, place.slot());
                    join(trips, literal, traveller, day, city);
                }
                for (int holder : holders) {
                    join(seats, literal, holder, place.slot());
                    join(days, literal, holder, day, city);
                }
            }
            if (chosen[meeting].length > 0) {
                model.addExactlyOne(chosen[meeting]);
            }
        }

        private void atMostOne(List<Literal> users) {
            if (users.size() > 1) {
                model.addAtMostOne(users);
            }
        }

        private void atMostOneOrPay(List<Literal> users, int points) {
            if (users.size() > 1) {
                IntVar more = model.newIntVar(0, users.size() - 1L, "");
                LinearExprBuilder sum = LinearExpr.newBuilder();
                users.forEach(user -> sum.addTerm((BoolVar) user, 1));
                model.addLessOrEqual(sum.addTerm(more, -1), 1);
                cost.addTerm(more, points);
            }
        }

        private void addTravel() {
            Map<List<Integer>, BoolVar> present = new TreeMap<>(Model::compare);
            trips.forEach((key, users) -> present.put(key, anyOf(users)));
            present.forEach((key, here) -> {
                for (int days = 0; days < problem.travel().longest(); days++) {
                    for (int city = 0; city < problem.cities().size(); city++) {
                        BoolVar there = present.get(List.of(key.get(0), key.get(1) + days, city));
                        boolean once = days > 0 || city > key.get(2);
                        if (there != null && once && days < problem.travel().between(key.get(2), city)) {
                            model.addAtMostOne(List.of(here, there));
                        }
                    }
                }
            });
        }

        private void addDays() {
            Map<List<Integer>, List<List<Literal>>> byDay = new TreeMap<>(Model::compare);
            days.forEach((key, users) -> byDay.computeIfAbsent(key.subList(0, 2), none -> new ArrayList<>())
                    .add(users));
            byDay.values().stream().filter(cities -> cities.size() > 1).forEach(cities -> {
                List<Literal> visited = new ArrayList<>();
                cities.forEach(users -> visited.add(anyOf(users)));
                atMostOneOrPay(visited, ONE_CITY);
            });
        }

        private BoolVar anyOf(List<Literal> users) {
            BoolVar any = model.newBoolVar("");
            users.forEach(user -> model.addImplication(user, any));
            return any;
        }

        private void addOrders() {
            for (MeetingOrder order : problem.orders()) {
                if (chosen[order.before()].length > 0 && chosen[order.after()].length > 0) {
                    LinearExprBuilder apart = LinearExpr.newBuilder();
                    addDay(apart, order.after(), 1);
                    addDay(apart, order.before(), -1);
                    model.addGreaterOrEqual(apart, order.days());
                }
            }
        }

        private void addDay(LinearExprBuilder sum, int meeting, int sign) {
            for (int choice = 0; choice < chosen[meeting].length; choice++) {
                sum.addTerm(chosen[meeting][choice], sign * (long) problem.dayOf(choices.place(meeting, choice)));
            }
        }

        private void addVisits() {
            for (VisitDuty visit : problem.visits()) {
                List<Literal> there = new ArrayList<>();
                for (int meeting : visit.meetings()) {
                    for (int choice = 0; choice < chosen[meeting].length; choice++) {
                        if (problem.cityOf(choices.place(meeting, choice)) == visit.city()) {
                            there.add(chosen[meeting][choice]);
                        }
                    }
                }
                model.addBoolOr(there);
            }
        }

        private CyclePlan plan(CpSolver solver) {
            Placement[] places = new Placement[chosen.length];
            for (int meeting = 0; meeting < chosen.length; meeting++) {
                for (int choice = 0; choice < chosen[meeting].length; choice++) {
                    if (solver.booleanValue(chosen[meeting][choice])) {
                        places[meeting] = choices.place(meeting, choice);
                    }
                }
            }
            return CyclePlan.of(places);
        }
    }
}
