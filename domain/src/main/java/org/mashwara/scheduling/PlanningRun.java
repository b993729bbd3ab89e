package org.mashwara.scheduling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A search for a plan of a year, from the moment somebody wants it until it ends. It runs in the background; whoever
 * searches says now and then that it still does, and whatever is not heard of any more was interrupted.
 */
@Entity
@Table(name = "planning_run")
public class PlanningRun extends BaseEntity {

    /** After such a silence a search counts as interrupted. */
    public static final Duration SILENCE = Duration.ofMinutes(1);

    /** So many years ahead a year can be planned. */
    public static final int YEARS_AHEAD = 2;

    @Column(name = "year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanningState state;

    @Column(name = "seed")
    private long seed;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stop_wanted")
    private boolean stopWanted;

    @Column(name = "steps")
    private long steps;

    @Column(name = "of_steps")
    private long ofSteps;

    @Column(name = "cost")
    private long cost;

    @Column(name = "bound")
    private long bound;

    @ElementCollection
    @CollectionTable(name = "planning_cost", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "position")
    private List<PlanningRemark> costs = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProposedMeeting> meetings = new ArrayList<>();

    protected PlanningRun() {}

    /**
     * Begins the search for a year that has not begun.
     *
     * @param thisYear the present year
     * @param seed the same seed finds the same plan
     * @param ofSteps how long to search at most
     * @param account who wants it
     * @throws BusinessException {@code planning.year} unless it is one of the next {@link #YEARS_AHEAD} years
     */
    public PlanningRun(int year, int thisYear, long seed, long ofSteps, long account, Instant now) {
        if (year <= thisYear || year > thisYear + YEARS_AHEAD) {
            throw BusinessException.onField("year", "planning.year", thisYear + 1, thisYear + YEARS_AHEAD);
        }
        this.year = year;
        this.state = PlanningState.RUNNING;
        this.seed = seed;
        this.ofSteps = ofSteps;
        this.startedBy = account;
        this.startedAt = Require.present("now", now);
        this.heardAt = now;
    }

    /**
     * Adds a sitting to be planned.
     *
     * @param number which of the body's sittings of the year, from 1
     * @param meetingId the meeting that it has become by an earlier plan, or null
     */
    public ProposedMeeting add(GoverningBody body, int number, Long meetingId) {
        ProposedMeeting added = new ProposedMeeting(this, body, number, meetingId);
        meetings.add(added);
        return added;
    }

    /**
     * Says how far the search is.
     *
     * @param newSteps done so far
     * @param newCost of the best plan so far
     * @param newBound below which no plan can be
     * @return false if it is to end: somebody wants it to, or it has been given up already
     */
    public boolean isHeard(long newSteps, long newCost, long newBound, Instant now) {
        if (state != PlanningState.RUNNING) {
            return false;
        }
        this.steps = newSteps;
        this.cost = newCost;
        this.bound = newBound;
        this.heardAt = now;
        return !stopWanted;
    }

    /** @throws BusinessException {@code planning.notRunning} */
    public void wantStop() {
        Require.that(state == PlanningState.RUNNING, "planning.notRunning");
        this.stopWanted = true;
    }

    /**
     * Ends with a plan; its meetings have been told where they are.
     *
     * @param byRule what each soft rule costs
     */
    public void conclude(long finalSteps, long finalCost, long finalBound, List<PlanningRemark> byRule, Instant now) {
        this.steps = finalSteps;
        this.cost = finalCost;
        this.bound = finalBound;
        costs.clear();
        costs.addAll(byRule);
        end(stopWanted ? PlanningState.STOPPED : PlanningState.DONE, now);
    }

    /** Ends without a plan. */
    public void fail(Instant now) {
        end(PlanningState.FAILED, now);
    }

    /** Ends if nobody has heard of it for {@link #SILENCE}: the server that searched is no more. */
    public void interruptIfSilent(Instant now) {
        if (state == PlanningState.RUNNING && heardAt.plus(SILENCE).isBefore(now)) {
            end(PlanningState.INTERRUPTED, now);
        }
    }

    private void end(PlanningState how, Instant now) {
        Require.that(state == PlanningState.RUNNING, "planning.notRunning");
        this.state = how;
        this.endedAt = now;
    }

    public int getYear() {
        return year;
    }

    public PlanningState getState() {
        return state;
    }

    public long getSeed() {
        return seed;
    }

    /** The account of whoever wanted it. */
    public long getStartedBy() {
        return startedBy;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it ended, or null while it runs. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public boolean isStopWanted() {
        return stopWanted;
    }

    public long getSteps() {
        return steps;
    }

    public long getOfSteps() {
        return ofSteps;
    }

    /** Of the best plan so far, in points. */
    public long getCost() {
        return cost;
    }

    /** Below which no plan can be, in points. */
    public long getBound() {
        return bound;
    }

    /** What each soft rule costs in the plan. */
    public List<PlanningRemark> getCosts() {
        return List.copyOf(costs);
    }

    public List<ProposedMeeting> getMeetings() {
        return List.copyOf(meetings);
    }

    /** True once there is a plan to look at. */
    public boolean hasPlan() {
        return state == PlanningState.DONE || state == PlanningState.STOPPED;
    }
}
