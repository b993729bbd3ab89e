package org.mashwara.dashboard;

import java.io.Serializable;
import java.util.List;
import org.mashwara.meeting.DueMinutes;

/**
 * What a person begins the day with. Parts that are not for the person are empty, or null where they are one thing.
 *
 * @param zone id of the time zone of the place where the person works
 * @param meetings the nearest first
 * @param actions the first due first
 * @param told rounds whose results are news to the person, the latest first
 * @param minutes of the meetings that the person runs, those about which there is something to do
 */
public record Today(
        String zone,
        List<MeetingLine> meetings,
        List<FeedbackLine> feedback,
        List<ActionLine> actions,
        List<OutputLine> outputs,
        List<SaidLine> said,
        List<ToldLine> told,
        SystemNumbers system,
        List<TrailLine> trail,
        List<DueMinutes> minutes)
        implements Serializable {

    public String getZone() {
        return zone;
    }

    public List<MeetingLine> getMeetings() {
        return meetings;
    }

    public List<FeedbackLine> getFeedback() {
        return feedback;
    }

    /** How much of it the person may do and need not. */
    public int optional() {
        return (int) feedback.stream().filter(line -> line.kind().isOptional()).count();
    }

    public List<ActionLine> getActions() {
        return actions;
    }

    public List<OutputLine> getOutputs() {
        return outputs;
    }

    public List<SaidLine> getSaid() {
        return said;
    }

    public List<ToldLine> getTold() {
        return told;
    }

    public SystemNumbers getSystem() {
        return system;
    }

    public List<TrailLine> getTrail() {
        return trail;
    }

    public List<DueMinutes> getMinutes() {
        return minutes;
    }
}
