package org.mashwara.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mashwara.load.Official.Habits;
import org.mashwara.product.server.MashwaraProcess;

/**
 * Many officials answer at once, all from one network address; in the middle the server is killed like by a power failure
 * and started again. At the end nothing that was confirmed may be lost, and nothing be there twice. See README.md.
 */
public final class LoadBenchmark {

    private static final long LIMIT_MINUTES = 20;

    private final MashwaraProcess.Builder builder;
    private final int number;
    private final CountDownLatch half;
    private final Requests requests = new Requests();
    private final ExecutorService people;
    private final ExecutorService lines = Executors.newCachedThreadPool();
    private final Habits habits;
    private final List<Official> officials = new ArrayList<>();
    private List<Future<?>> answering;
    private double signedInAfter;
    private long answeringSince;
    private long mostBeforeTheKill;

    private LoadBenchmark(MashwaraProcess.Builder builder, int number, int saves, long pauseMillis) {
        this.builder = builder;
        this.number = number;
        this.half = new CountDownLatch(number * (saves + 1) / 2);
        this.people = Executors.newFixedThreadPool(number);
        this.habits = new Habits(saves, pauseMillis, requests, lines, half);
    }

    /**
     * @param arguments port, directory in which each run has a home of its own, officials, saves of each, pause between two
     *     acts in milliseconds
     */
    public static void main(String[] arguments) throws Exception {
        Path homes = Files.createDirectories(Path.of(arguments[1]));
        MashwaraProcess.Builder builder = MashwaraProcess.onPort(Integer.parseInt(arguments[0]))
                .home(Files.createTempDirectory(homes, "run-"))
                .demo(true);
        LoadBenchmark load = new LoadBenchmark(
                builder, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Long.parseLong(arguments[4]));
        try {
            load.untilTheKill();
            load.fromTheRestart();
        } finally {
            load.people.shutdownNow();
            load.lines.shutdownNow();
        }
    }

    private void untilTheKill() throws Exception {
        try (MashwaraProcess mashwara = builder.start()) {
            Office office = new Office(mashwara.home());
            office.fill(number);
            for (long response : office.responses()) {
                String name = "load-" + (officials.size() + 1);
                officials.add(new Official(mashwara.address().toString(), name, response, habits));
            }
            long begin = System.nanoTime();
            await(all(Official::begin));
            signedInAfter = secondsSince(begin);
            answeringSince = System.nanoTime();
            answering = all(Official::answer);
            awaitHalf();
            mostBeforeTheKill = Memory.mostOf(mashwara.server());
            requests.serverKilled();
            mashwara.kill();
        }
    }

    /** Fails as soon as somebody cannot go on. */
    private void awaitHalf() throws Exception {
        while (!half.await(1, TimeUnit.SECONDS)) {
            await(answering.stream().filter(Future::isDone).toList());
        }
    }

    private void fromTheRestart() throws Exception {
        try (MashwaraProcess mashwara = builder.start()) {
            requests.serverBack();
            await(answering);
            double answeredAfter = secondsSince(answeringSince);
            await(all(Official::see));
            Office office = new Office(mashwara.home());
            report(answeredAfter, Memory.of(mashwara.server()));
            judge(office.lost(officials), office.doubled(officials, habits.saves()));
        }
    }

    private void report(double answeredAfter, Memory memory) {
        System.out.printf(
                """

                %d officials sign in at once, from one network address: %.0f s
                each saves %d times and submits once, with pauses of %.1f s: %.0f s, of which the server is away %.0f s
                requests: %d; %d were under way at the kill, %d met the server away

                %s

                errors while the server was up: %d %s
                right passwords that were not let in: %d
                memory with all signed in and served: heap %d MB in use of 1024, the process at most %d MB
                """,
                number,
                signedInAfter,
                habits.saves(),
                habits.pauseMillis() / 1000.0,
                answeredAfter,
                requests.secondsOfOutage(),
                requests.number(),
                requests.underWayAtTheKill(),
                requests.duringTheOutage(),
                requests.table(),
                requests.numberOfErrors(),
                requests.errors(),
                requests.notLetIn(),
                memory.heapMegabytes(),
                Math.max(mostBeforeTheKill, memory.mostMegabytes()));
    }

    private void judge(List<String> lost, List<String> doubled) {
        int acts = number * (habits.saves() + 1);
        System.out.printf("confirmed: %d, lost: %d, doubled: %d%n", acts, lost.size(), doubled.size());
        lost.forEach(System.out::println);
        doubled.forEach(System.out::println);
        if (!lost.isEmpty() || !doubled.isEmpty() || requests.numberOfErrors() > 0) {
            throw new IllegalStateException("Not everything is there once, or not everything was answered");
        }
    }

    private List<Future<?>> all(Consumer<Official> act) {
        List<Future<?>> begun = new ArrayList<>();
        officials.forEach(official -> begun.add(people.submit(() -> act.accept(official))));
        return begun;
    }

    private static void await(List<Future<?>> begun) throws Exception {
        for (Future<?> one : begun) {
            one.get(LIMIT_MINUTES, TimeUnit.MINUTES);
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
