package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs what the portal does by itself, and notes when it did and what went wrong, for the administrator.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    /** A job that runs more often is noted so often. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    private JobRuns runs;

    @Inject
    private Clock clock;

    /** When each job was noted last on this node, and whether it had gone well. */
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    private record Noted(Instant at, boolean well) {}

    /**
     * Does the work of a timer. A failure is noted and logged and stays here: the server gives a timer up that fails twice.
     *
     * @param name {@code <feature>.<what>}; its text is {@code job.<name>}
     * @param every how often the job runs
     */
    public void attempt(String name, Duration every, Runnable work) {
        try {
            run(name, every, work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job " + name + " failed; its next run tries again", e);
        }
    }

    /**
     * Does a part of a job, so that it stops no other: what a rule refuses, since another node has done it meanwhile, and
     * what is not there any more is left.
     */
    public void unlessRefused(Runnable part) {
        try {
            part.run();
        } catch (BusinessException | NotFoundException e) {
            LOG.log(Level.DEBUG, "A part of a job was left", e);
        }
    }

    /**
     * Does the work. A failure is noted and goes on to the caller.
     *
     * @param name {@code <feature>.<what>}; its text is {@code job.<name>}
     * @param every how often the job runs
     */
    public void run(String name, Duration every, Runnable work) {
        Instant began = clock.instant();
        try {
            work.run();
        } catch (RuntimeException e) {
            note(name, every, began, e.toString());
            throw e;
        }
        note(name, every, began, null);
    }

    /** Notes a run that took care of its own failure. */
    public void note(String name, Duration every, Instant began, String problem) {
        Noted last = noted.get(name);
        boolean well = problem == null;
        if (last == null || last.well() != well || last.at().plus(NOTED_EVERY).isBefore(began)) {
            noted.put(name, new Noted(began, well));
            runs.note(name, every, began, clock.instant(), problem);
        }
    }
}
