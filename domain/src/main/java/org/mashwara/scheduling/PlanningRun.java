package org.mashwara.scheduling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.GoverningBody;
import org.mashwara.scheduling.planning.RuleBook;
import org.mashwara.scheduling.planning.Weight;
import org.mashwara.scheduling.planning.rules.StandardRules;
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

    private static final int HARD = -1;

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

    /** Of the rules whose weight was not the usual one: the points, or {@link #HARD}. */
    @Column(name = "weights")
    private RuleCounts weights = RuleCounts.none();

    @Column(name = "based_on")
    private Long basedOn;

    @Column(name = "costs")
    private PlanningRemarks costs = PlanningRemarks.none();

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProposedMeeting> meetings = new ArrayList<>();

    protected PlanningRun() {}

    /**
     * Begins the search for the present year or one of the next.
     *
     * @param thisYear the present year
     * @param seed the same seed finds the same plan
     * @param ofSteps how long to search at most
     * @param account who wants it
     * @throws BusinessException {@code planning.year} unless it is the present one or one of the next {@link
     *     #YEARS_AHEAD} years
     */
    public PlanningRun(int year, int thisYear, long seed, long ofSteps, long account, Instant now) {
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw BusinessException.onField("year", "planning.year", thisYear, thisYear + YEARS_AHEAD);
        }
        this.year = year;
        this.state = PlanningState.RUNNING;
        this.seed = seed;
        this.ofSteps = ofSteps;
        this.startedBy = account;
        this.startedAt = Require.present("now", now);
        this.heardAt = now;
    }

    /** Keeps to the weights of now, also when it is looked at later. */
    public void weighBy(List<RuleWeight> present) {
        Map<String, Integer> kept = new LinkedHashMap<>();
        present.forEach(each -> kept.put(each.getRule(), each.isHard() ? HARD : each.getPoints()));
        this.weights = RuleCounts.of(kept);
    }

    /** The rules by which it plans, with the weights of when it began. */
    public RuleBook book() {
        RuleBook book = StandardRules.book();
        for (Map.Entry<String, Integer> kept : weights.times().entrySet()) {
            book = book.with(kept.getKey(), kept.getValue() == HARD ? Weight.HARD : Weight.soft(kept.getValue()));
        }
        return book;
    }

    /** Begins with what an earlier plan of the year says, and is to move as little of it as possible. */
    public void disturbLittle(PlanningRun earlier) {
        earlier.requirePlan();
        this.basedOn = earlier.getId();
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
        this.costs = PlanningRemarks.of(byRule);
        end(stopWanted ? PlanningState.STOPPED : PlanningState.DONE, now);
    }

    /**
     * Somebody has put a meeting elsewhere by hand: what the plan costs now.
     *
     * @param byRule what each soft rule costs
     * @throws BusinessException {@code planning.noPlan}
     */
    public void changedByHand(long newCost, List<PlanningRemark> byRule) {
        requirePlan();
        this.cost = newCost;
        this.costs = PlanningRemarks.of(byRule);
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

    /** The plan that it began with, whose meetings it moves as little as possible; null for one from scratch. */
    public Long getBasedOn() {
        return basedOn;
    }

    /** What each soft rule costs in the plan. */
    public List<PlanningRemark> getCosts() {
        return costs.all();
    }

    public List<ProposedMeeting> getMeetings() {
        return List.copyOf(meetings);
    }

    /** @throws BusinessException {@code planning.noPlan} while there is no plan to look at */
    public void requirePlan() {
        Require.that(hasPlan(), "planning.noPlan");
    }

    /** True once there is a plan to look at. */
    public boolean hasPlan() {
        return state == PlanningState.DONE || state == PlanningState.STOPPED;
    }
}
