package org.mashwara.meeting.latechange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashwara.meeting.latechange.considerations.ActingChair;
import org.mashwara.meeting.latechange.considerations.AfterParent;
import org.mashwara.meeting.latechange.considerations.AnswersMissing;
import org.mashwara.meeting.latechange.considerations.BeginsAnew;
import org.mashwara.meeting.latechange.considerations.DecisionsPutOff;
import org.mashwara.meeting.latechange.considerations.ItemsPutOff;
import org.mashwara.meeting.latechange.considerations.LinkNeeded;
import org.mashwara.meeting.latechange.considerations.LinkNotCounted;
import org.mashwara.meeting.latechange.considerations.MembersMissing;
import org.mashwara.meeting.latechange.considerations.NoRoomThen;
import org.mashwara.meeting.latechange.considerations.OtherPresenters;
import org.mashwara.meeting.latechange.considerations.PresentersMissing;
import org.mashwara.meeting.latechange.considerations.SlotAgainst;

/**
 * All ways out of a situation, ranked. A way whose quorum is sure stands before one whose quorum is open, and that
 * before one whose quorum is broken, whatever else speaks for it; among those the one against which least speaks stands
 * first. Deterministic: the same situation gives the same order.
 */
public final class WaysOut {

    private static final List<WayPolicy> POLICIES =
            List.of(new GoOn(), new MeetHybrid(), new TakeDecisionsOnly(), new FinishBeforeLeaving(), new Postpone());

    private static final List<Consideration> CONSIDERATIONS = List.of(
            new MembersMissing(),
            new ActingChair(),
            new AnswersMissing(),
            new DecisionsPutOff(),
            new ItemsPutOff(),
            new PresentersMissing(),
            new OtherPresenters(),
            new LinkNeeded(),
            new LinkNotCounted(),
            new BeginsAnew(),
            new SlotAgainst(),
            new NoRoomThen(),
            new AfterParent());

    private static final Comparator<RankedWay> BEST_FIRST = Comparator.comparing(
                    (RankedWay ranked) -> ranked.way().quorum())
            .thenComparingInt(RankedWay::cost)
            .thenComparing(ranked -> ranked.way().kind())
            .thenComparing(ranked -> ranked.way().slot().getStartsAt());

    private final List<RankedWay> ranked;
    private final List<Offer> notOffered;

    private WaysOut(List<RankedWay> ranked, List<Offer> notOffered) {
        this.ranked = ranked;
        this.notOffered = notOffered;
    }

    /** What can be done in a situation. */
    public static WaysOut of(Situation situation) {
        List<Offer> offers =
                POLICIES.stream().map(policy -> policy.offer(situation)).toList();
        List<RankedWay> weighed = offers.stream()
                .flatMap(offer -> offer.ways().stream())
                .map(way -> weigh(way, situation))
                .sorted(BEST_FIRST)
                .toList();
        List<RankedWay> ranked = new ArrayList<>();
        for (RankedWay each : weighed) {
            ranked.add(new RankedWay(ranked.size() + 1, each.way(), each.cost(), each.reasons()));
        }
        return new WaysOut(
                List.copyOf(ranked),
                offers.stream().filter(offer -> offer.whyNot() != null).toList());
    }

    private static RankedWay weigh(WayOut way, Situation situation) {
        List<Reason> reasons = CONSIDERATIONS.stream()
                .filter(each -> each.against(way, situation) > 0)
                .map(each -> new Reason(
                        each.name(), each.against(way, situation) * each.weight(), each.arguments(way, situation)))
                .sorted(Comparator.comparingInt(Reason::cost).reversed().thenComparing(Reason::name))
                .toList();
        return new RankedWay(0, way, reasons.stream().mapToInt(Reason::cost).sum(), reasons);
    }

    /** Everything that may speak against a way. */
    public static List<Consideration> considerations() {
        return CONSIDERATIONS;
    }

    /** The best first; never empty, since a meeting can always be held as convened, if need be without a quorum. */
    public List<RankedWay> ranked() {
        return ranked;
    }

    /** Kinds of which there is no way, and why. */
    public List<Offer> notOffered() {
        return notOffered;
    }

    /** The way of that key. */
    public Optional<RankedWay> find(String key) {
        return ranked.stream().filter(each -> each.way().key().equals(key)).findFirst();
    }
}
