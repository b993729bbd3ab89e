package org.mashwara.scheduling.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Our planner: one search for each thread, the better plan counts. */
final class OurPlanner implements Contender {

    @Override
    public String name() {
        return "Mashwara";
    }

    @Override
    public Outcome plan(PlanningProblem problem, RuleBook book, Duration time) {
        long began = System.nanoTime();
        AtomicLong first = new AtomicLong(-1);
        List<CompletableFuture<PlanningResult>> searches = new ArrayList<>();
        for (int seed = 1; seed <= THREADS; seed++) {
            long own = seed;
            searches.add(CompletableFuture.supplyAsync(
                    () -> new ReviewCyclePlanner(problem, book).plan(Effort.until(time), own, progress -> {
                        if (progress.hardBreaches() == 0) {
                            first.compareAndSet(-1, (System.nanoTime() - began) / 1_000_000);
                        }
                        return true;
                    }),
                    task -> new Thread(task, "search " + own).start()));
        }
        List<PlanningResult> results =
                searches.stream().map(CompletableFuture::join).toList();
        PlanningResult best = results.stream()
                .min(Comparator.<PlanningResult>comparingInt(result -> result.unplaced().size())
                        .thenComparingLong(PlanningResult::cost))
                .orElseThrow();
        long bound = results.stream().mapToLong(PlanningResult::bound).max().orElseThrow();
        return new Outcome(best.plan(), bound, first.get());
    }
}
