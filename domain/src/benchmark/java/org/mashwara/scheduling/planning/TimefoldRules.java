package org.mashwara.scheduling.planning;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** The standard rules as Timefold's constraint streams; the rules about one place are in the choices' costs. */
public class TimefoldRules implements ConstraintProvider {

    private static final int ONE_SEAT = 30;
    private static final int ONE_CITY = 20;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEach(TimefoldMeeting.class)
                    .penalizeLong(
                            HardSoftLongScore.ONE_SOFT,
                            meeting -> meeting.getChoice().cost())
                    .asConstraint("place"),
            factory.forEachUniquePair(
                            TimefoldMeeting.class,
                            Joiners.equal(TimefoldMeeting::getRoom),
                            Joiners.equal(TimefoldMeeting::getSlot))
                    .penalize(HardSoftLongScore.ONE_HARD)
                    .asConstraint("roomOnce"),
            factory.forEachUniquePair(
                            TimefoldMeeting.class,
                            Joiners.equal(TimefoldMeeting::getChair),
                            Joiners.equal(TimefoldMeeting::getSlot))
                    .penalize(HardSoftLongScore.ONE_HARD)
                    .asConstraint("chairOnce"),
            factory.forEachUniquePair(
                            TimefoldMeeting.class,
                            Joiners.overlapping(TimefoldMeeting::getDay, TimefoldMeeting::getEndOfReach))
                    .filter((one, other) -> one.sharedTravellers(other) > 0)
                    .filter((one, other) -> one.getSlot() == other.getSlot()
                            || Math.abs(one.getDay() - other.getDay()) < one.travelTo(other))
                    .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> one.sharedTravellers(other))
                    .asConstraint("travellersReachAll"),
            factory.forEach(MeetingOrder.class)
                    .join(TimefoldMeeting.class, Joiners.equal(MeetingOrder::before, TimefoldMeeting::getId))
                    .join(TimefoldMeeting.class, Joiners.equal((order, one) -> order.after(), TimefoldMeeting::getId))
                    .filter((order, before, after) -> after.getDay() - before.getDay() < order.days())
                    .penalize(HardSoftLongScore.ONE_HARD)
                    .asConstraint("sittingsApart, actsAfterwards"),
            factory.forEach(TimefoldCycle.Visit.class)
                    .join(TimefoldMeeting.class, Joiners.equal(TimefoldCycle.Visit::meeting, TimefoldMeeting::getId))
                    .filter((visit, meeting) -> meeting.getCity() != visit.city())
                    .groupBy((visit, meeting) -> visit.duty(), (visit, meeting) -> visit.meetings(),
                            ConstraintCollectors.countBi())
                    .filter((duty, meetings, elsewhere) -> elsewhere.equals(meetings))
                    .penalize(HardSoftLongScore.ONE_HARD)
                    .asConstraint("visitedInPerson"),
            factory.forEach(TimefoldCycle.Sitting.class)
                    .join(TimefoldMeeting.class, Joiners.equal(TimefoldCycle.Sitting::meeting, TimefoldMeeting::getId))
                    .groupBy(
                            (sitting, meeting) -> sitting.participant(),
                            (sitting, meeting) -> meeting.getSlot(),
                            ConstraintCollectors.countBi())
                    .filter((participant, slot, count) -> count > 1)
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, (participant, slot, count) -> ONE_SEAT * (count - 1L))
                    .asConstraint("oneSeatAtATime"),
            factory.forEach(TimefoldCycle.Sitting.class)
                    .join(TimefoldMeeting.class, Joiners.equal(TimefoldCycle.Sitting::meeting, TimefoldMeeting::getId))
                    .groupBy(
                            (sitting, meeting) -> sitting.participant(),
                            (sitting, meeting) -> meeting.getDay(),
                            ConstraintCollectors.countDistinct((sitting, meeting) -> meeting.getCity()))
                    .filter((participant, day, cities) -> cities > 1)
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, (participant, day, cities) -> ONE_CITY * (cities - 1L))
                    .asConstraint("oneCityADay")
        };
    }
}
