package org.mashwara.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mashwara.shared.Require;

/**
 * How many of a body's seats must be filled for its meeting to be valid. Rule and wording: the body's terms of
 * reference, in the version in force on the meeting date. Seats of the capacities chair, co-chair and member count; one
 * person counts once, also in two posts; an alternate counts for the seat that nominated it. Whoever takes part by link
 * counts where the rule says so.
 */
@Embeddable
public class QuorumRule {

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_basis")
    private QuorumBasis basis;

    @Column(name = "quorum_value")
    private int value;

    @Column(name = "quorum_needs_chair")
    private boolean needsChair;

    @Column(name = "quorum_counts_link")
    private boolean linkCounts;

    protected QuorumRule() {}

    private QuorumRule(QuorumBasis basis, int value, boolean needsChair) {
        Require.that(value >= 1, "quorum.atLeastOne");
        Require.that(basis == QuorumBasis.COUNT || value <= 100, "quorum.percent");
        this.basis = basis;
        this.value = value;
        this.needsChair = needsChair;
    }

    /** @param needsChair whether somebody who may preside must be among them */
    public static QuorumRule seats(int count, boolean needsChair) {
        return new QuorumRule(QuorumBasis.COUNT, count, needsChair);
    }

    /** @param percent 1 to 100 per cent of the seats that count, rounded up */
    public static QuorumRule percent(int percent, boolean needsChair) {
        return new QuorumRule(QuorumBasis.PERCENT, percent, needsChair);
    }

    /** The same rule, by which members who take part by link count or don't. */
    public QuorumRule countingLinks(boolean counts) {
        QuorumRule rule = new QuorumRule(basis, value, needsChair);
        rule.linkCounts = counts;
        return rule;
    }

    public QuorumBasis getBasis() {
        return basis;
    }

    public int getValue() {
        return value;
    }

    public boolean isNeedsChair() {
        return needsChair;
    }

    /** True if members who take part by link count; they preside in no case. */
    public boolean isLinkCounts() {
        return linkCounts;
    }

    /** How many seats must be filled, of so many that count; at least one, also where none counts. */
    public int needed(int countingSeats) {
        return basis == QuorumBasis.COUNT ? value : Math.max(1, Math.floorDiv(countingSeats * value + 99, 100));
    }

    /** What the rule comes to with so many seats that count. */
    public QuorumOutlook outlook(int countingSeats) {
        return new QuorumOutlook(needed(countingSeats), countingSeats);
    }

    /** Before the meeting: what is sure, unknown and unable. */
    public QuorumForecast forecast(Collection<SeatStanding> seats, ChairSuccession succession) {
        List<SeatStanding> counting = counting(seats);
        Set<Long> counted = new HashSet<>();
        int sure = countOnce(counting, Standing.SURE, counted);
        int unknown = countOnce(counting, Standing.UNKNOWN, counted);
        return new QuorumForecast(
                needed(counting.size()),
                counting.size(),
                sure,
                unknown,
                counting.size() - sure - unknown,
                needsChair,
                succession.presiding(seats).isPresent());
    }

    /** At the meeting: decides on the seats as they stand. */
    public QuorumFinding on(Collection<SeatStanding> seats, ChairSuccession succession) {
        List<SeatStanding> counting = counting(seats);
        int needed = needed(counting.size());
        int present = countOnce(counting, Standing.SURE, new HashSet<>());
        boolean chair = !needsChair || succession.presiding(seats).isPresent();
        return new QuorumFinding(needed, present, present >= needed && chair);
    }

    private static List<SeatStanding> counting(Collection<SeatStanding> seats) {
        return seats.stream()
                .filter(seat -> seat.capacity().countsTowardsQuorum())
                .toList();
    }

    private static int countOnce(List<SeatStanding> seats, Standing standing, Set<Long> countedPersons) {
        return (int) seats.stream()
                .filter(seat -> seat.standing() == standing)
                .filter(seat -> seat.personId() == null || countedPersons.add(seat.personId()))
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuorumRule that
                && basis == that.basis
                && value == that.value
                && needsChair == that.needsChair
                && linkCounts == that.linkCounts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, value, needsChair, linkCounts);
    }

    @Override
    public String toString() {
        return basis + " " + value + (needsChair ? " with chair" : "") + (linkCounts ? ", links count" : "");
    }
}
