package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What was said, by activity and by seat.
 *
 * @param questions those of agreement, in their order
 */
public record RoundResults(
        RoundHead round,
        List<QuestionHead> questions,
        List<ActivityResult> activities,
        List<SeatResult> seats,
        int asked,
        int submitted)
        implements Serializable {

    public RoundResults {
        questions = List.copyOf(questions);
        activities = List.copyOf(activities);
        seats = List.copyOf(seats);
    }

    public RoundHead getRound() {
        return round;
    }

    public List<QuestionHead> getQuestions() {
        return questions;
    }

    public List<ActivityResult> getActivities() {
        return activities;
    }

    public List<SeatResult> getSeats() {
        return seats;
    }

    public int getAsked() {
        return asked;
    }

    public int getSubmitted() {
        return submitted;
    }
}
