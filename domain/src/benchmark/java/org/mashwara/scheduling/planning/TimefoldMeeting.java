package org.mashwara.scheduling.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A meeting as Timefold plans it: its place is one of its choices. */
@PlanningEntity
public class TimefoldMeeting {

    /** A place with what it costs by itself. */
    public record Choice(int slot, int day, int room, int city, int cost) {}

    @PlanningId
    private int id;

    private int chair;
    private List<Integer> travellers;
    private TravelTable travel;

    @ValueRangeProvider
    private List<Choice> choices;

    @PlanningVariable
    private Choice choice;

    public TimefoldMeeting() {}

    TimefoldMeeting(int id, int chair, List<Integer> travellers, TravelTable travel, List<Choice> choices) {
        this.id = id;
        this.chair = chair;
        this.travellers = travellers;
        this.travel = travel;
        this.choices = choices;
    }

    public int getId() {
        return id;
    }

    public int getChair() {
        return chair;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public int getSlot() {
        return choice.slot();
    }

    public int getDay() {
        return choice.day();
    }

    public int getRoom() {
        return choice.room();
    }

    public int getCity() {
        return choice.city();
    }

    /** The first day on which nobody who was there can still be on the way. */
    public int getEndOfReach() {
        return choice.day() + travel.longest();
    }

    int travelTo(TimefoldMeeting other) {
        return travel.between(getCity(), other.getCity());
    }

    int sharedTravellers(TimefoldMeeting other) {
        int shared = 0;
        for (int traveller : travellers) {
            if (other.travellers.contains(traveller)) {
                shared++;
            }
        }
        return shared;
    }
}
