package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What was said, by activity and by seat, and to the questions that are not about agreement with an activity.
 *
 * @param questions those that are graded about each activity, in their order
 * @param others the answers to each question that can be counted and is not of agreement with each activity, as a whole
 */
public record RoundResults(
        RoundHead round,
        List<QuestionHead> questions,
        List<ActivityResult> activities,
        List<SeatResult> seats,
        int asked,
        int submitted,
        List<AnswerTable> others)
        implements Serializable {

    public RoundResults {
        questions = List.copyOf(questions);
        activities = List.copyOf(activities);
        seats = List.copyOf(seats);
        others = List.copyOf(others);
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

    public List<AnswerTable> getOthers() {
        return others;
    }
}
