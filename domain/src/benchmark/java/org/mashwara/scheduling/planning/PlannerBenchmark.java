package org.mashwara.scheduling.planning;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mashwara.scheduling.planning.rules.StandardRules;

/**
 * Lets our planner and its rivals plan the same generated cycles for the same seconds on two threads, one after the
 * other, and prints a table. Every plan is judged from scratch by the rules. Arguments: sizes, seconds, seeds of the
 * generator, contenders; each separated by commas.
 */
final class PlannerBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private static final Logger CHATTY = Logger.getLogger("ai.timefold");

    private final PrintStream out;
    private final List<Contender> contenders = new ArrayList<>();

    private PlannerBenchmark(PrintStream out, List<String> names) {
        this.out = out;
        if (names.contains("mashwara")) {
            contenders.add(new OurPlanner());
        }
        if (names.contains("timefold")) {
            contenders.add(new TimefoldPlanner());
        }
        if (names.contains("cpsat")) {
            contenders.add(new CpSatPlanner());
        }
    }

    public static void main(String[] arguments) {
        CHATTY.setLevel(Level.WARNING);
        PlannerBenchmark benchmark = new PlannerBenchmark(System.out, List.of(arguments[3].split(",")));
        benchmark.warmUp();
        benchmark.header();
        for (int size : numbers(arguments[0])) {
            for (int seed : numbers(arguments[2])) {
                for (int seconds : numbers(arguments[1])) {
                    benchmark.run(size, seed, Duration.ofSeconds(seconds));
                }
            }
        }
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    /** Every contender once, so that classes are loaded and compiled. */
    private void warmUp() {
        PlanningProblem problem = GeneratedCycle.of(60, 99);
        contenders.forEach(contender -> contender.plan(problem, StandardRules.book(), WARM_UP));
    }

    private void header() {
        List<String> titles = new ArrayList<>(List.of("meetings", "seed", "seconds"));
        contenders.forEach(contender -> titles.add(contender.name()));
        titles.add("first plan, ms, of each");
        titles.add("bounds");
        out.println("| " + String.join(" | ", titles) + " |");
        out.println("|" + "---|".repeat(titles.size()));
    }

    private void run(int size, int seed, Duration time) {
        PlanningProblem problem = GeneratedCycle.of(size, seed);
        RuleBook book = StandardRules.book();
        List<String> costs = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        for (Contender contender : contenders) {
            Outcome outcome = plan(contender, problem, book, time);
            costs.add(describe(problem, book, outcome));
            firsts.add(outcome.firstMillis() < 0 ? "never" : String.valueOf(outcome.firstMillis()));
            if (outcome.bound() >= 0) {
                bounds.add(String.valueOf(outcome.bound()));
            }
        }
        out.printf(
                "| %d | %d | %d | %s | %s | %s |%n",
                problem.size(),
                seed,
                time.toSeconds(),
                String.join(" | ", costs),
                String.join(" / ", firsts),
                String.join(" / ", bounds));
    }

    /** Nothing where it ran out of memory, so that the others still have their turn. */
    private Outcome plan(Contender contender, PlanningProblem problem, RuleBook book, Duration time) {
        try {
            return contender.plan(problem, book, time);
        } catch (CompletionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                out.println("out of memory: " + contender.name());
                return new Outcome(null, -1, -1);
            }
            throw e;
        }
    }

    private static String describe(PlanningProblem problem, RuleBook book, Outcome outcome) {
        if (outcome.plan() == null) {
            return "none";
        }
        PlanReview review = PlanReview.of(problem, book, outcome.plan());
        long left = problem.size() - outcome.plan().placed().count();
        String cost = String.valueOf(review.cost());
        String proven = outcome.bound() == review.cost() ? ", proven" : "";
        String broken = review.hardBreaches() > 0 ? ", " + review.hardBreaches() + " hard rules broken" : "";
        return cost + proven + broken + (left > 0 ? ", " + left + " without a place" : "");
    }
}
