package org.mashwara.load;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every request of the run, with what came of it. */
final class Requests {

    /** What a request came to. */
    enum Outcome {
        /** The portal did it. */
        DONE,
        /** The portal asks to sign in first. */
        SIGNED_OUT,
        /** The right name and password were not let in. */
        NOT_LET_IN,
        /** No answer, or not the one that was asked for. */
        FAILED
    }

    private record Request(Act act, long begin, long end, Outcome outcome, String what) {}

    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private volatile long killed = Long.MAX_VALUE;
    private volatile long back = Long.MAX_VALUE;

    /**
     * @param begin by {@link System#nanoTime()}
     * @param what came instead, in a few words; null if all went well
     */
    void add(Act act, long begin, Outcome outcome, String what) {
        requests.add(new Request(act, begin, System.nanoTime(), outcome, what));
    }

    /** From now on the server does not answer. */
    void serverKilled() {
        killed = System.nanoTime();
    }

    /** From now on it does again. */
    void serverBack() {
        back = System.nanoTime();
    }

    double secondsOfOutage() {
        return (back - killed) / 1e9;
    }

    int number() {
        return requests.size();
    }

    long duringTheOutage() {
        return requests.stream().filter(this::meetsTheOutage).count();
    }

    long underWayAtTheKill() {
        return requests.stream()
                .filter(request -> request.begin() < killed && request.end() > killed)
                .count();
    }

    /** Those that failed while the server was up, by what came instead. */
    String errors() {
        return outside(Outcome.FAILED);
    }

    long numberOfErrors() {
        return requests.stream().filter(isOutside(Outcome.FAILED)).count();
    }

    /** Tries to sign in that had to be repeated while the server was up. */
    long notLetIn() {
        return requests.stream().filter(isOutside(Outcome.NOT_LET_IN)).count();
    }

    private String outside(Outcome outcome) {
        return requests.stream()
                .filter(isOutside(outcome))
                .collect(Collectors.groupingBy(request -> request.act() + ": " + request.what(), Collectors.counting()))
                .toString();
    }

    private Predicate<Request> isOutside(Outcome outcome) {
        return request -> request.outcome() == outcome && !meetsTheOutage(request);
    }

    private boolean meetsTheOutage(Request request) {
        return request.end() >= killed && request.begin() <= back;
    }

    /** Milliseconds of what was done while the server was up, a line for each kind of act. */
    String table() {
        Stream<String> head =
                Stream.of(String.format("%-34s %8s %8s %8s %8s %8s", "ms", "done", "p50", "p95", "p99", "slowest"));
        return Stream.concat(head, Arrays.stream(Act.values()).map(this::line)).collect(Collectors.joining("\n"));
    }

    private String line(Act act) {
        double[] times = requests.stream()
                .filter(request ->
                        request.act() == act && isOutside(Outcome.DONE).test(request))
                .mapToDouble(request -> (request.end() - request.begin()) / 1e6)
                .sorted()
                .toArray();
        return times.length == 0
                ? String.format("%-34s %8d", act, 0)
                : String.format(
                        "%-34s %8d %8.0f %8.0f %8.0f %8.0f",
                        act, times.length, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
