package org.mashwara.scheduling.planning;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Timefold's community edition with its default search. Its search on several threads is not part of that edition, so it
 * does as ours does: one search for each thread, the better plan counts.
 */
final class TimefoldPlanner implements Contender {

    @Override
    public String name() {
        return "Timefold 1.32";
    }

    @Override
    public Outcome plan(PlanningProblem problem, RuleBook book, Duration time) {
        AtomicLong first = new AtomicLong(-1);
        List<CompletableFuture<TimefoldCycle>> searches = new ArrayList<>();
        for (int seed = 1; seed <= THREADS; seed++) {
            long own = seed;
            Solver<TimefoldCycle> solver = SolverFactory.<TimefoldCycle>create(new SolverConfig()
                            .withSolutionClass(TimefoldCycle.class)
                            .withEntityClasses(TimefoldMeeting.class)
                            .withConstraintProviderClass(TimefoldRules.class)
                            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                            .withRandomSeed(own)
                            .withTerminationConfig(new TerminationConfig().withSpentLimit(time)))
                    .buildSolver();
            TimefoldCycle cycle = cycle(problem, book);
            long began = System.nanoTime();
            solver.addEventListener(event -> {
                if (event.isNewBestSolutionInitialized()
                        && event.getNewBestSolution().getScore().isFeasible()) {
                    first.compareAndSet(-1, (System.nanoTime() - began) / 1_000_000);
                }
            });
            searches.add(CompletableFuture.supplyAsync(
                    () -> solver.solve(cycle), task -> new Thread(task, "Timefold " + own).start()));
        }
        TimefoldCycle best = searches.stream()
                .map(CompletableFuture::join)
                .max(Comparator.comparing(TimefoldCycle::getScore, HardSoftLongScore::compareTo))
                .orElseThrow();
        Placement[] places = new Placement[problem.size()];
        for (TimefoldMeeting meeting : best.getMeetings()) {
            TimefoldMeeting.Choice choice = meeting.getChoice();
            places[meeting.getId()] = choice == null ? null : new Placement(choice.slot(), choice.room());
        }
        return new Outcome(CyclePlan.of(places), -1, first.get());
    }

    private static TimefoldCycle cycle(PlanningProblem problem, RuleBook book) {
        Choices choices = new Choices(problem, book);
        List<TimefoldMeeting> meetings = new ArrayList<>();
        List<TimefoldCycle.Sitting> sittings = new ArrayList<>();
        for (int meeting = 0; meeting < problem.size(); meeting++) {
            if (choices.count(meeting) == 0) {
                continue;
            }
            List<TimefoldMeeting.Choice> own = new ArrayList<>();
            for (int choice = 0; choice < choices.count(meeting); choice++) {
                Placement place = choices.place(meeting, choice);
                own.add(new TimefoldMeeting.Choice(
                        place.slot(),
                        problem.dayOf(place),
                        place.room(),
                        problem.cityOf(place),
                        choices.cost(meeting, choice)));
            }
            MeetingToPlan planned = problem.meeting(meeting);
            meetings.add(new TimefoldMeeting(meeting, planned.chair().orElseThrow().holder(), planned.travellers(), problem.travel(), own));
            int self = meeting;
            planned.seats().stream()
                    .map(SeatToFill::holder)
                    .distinct()
                    .forEach(holder -> sittings.add(new TimefoldCycle.Sitting(holder, self)));
        }
        return new TimefoldCycle(meetings, sittings, visits(problem), problem.orders());
    }

    private static List<TimefoldCycle.Visit> visits(PlanningProblem problem) {
        List<TimefoldCycle.Visit> visits = new ArrayList<>();
        for (int duty = 0; duty < problem.visits().size(); duty++) {
            VisitDuty visit = problem.visits().get(duty);
            for (int meeting : visit.meetings()) {
                visits.add(new TimefoldCycle.Visit(duty, visit.city(), visit.meetings().size(), meeting));
            }
        }
        return visits;
    }
}
