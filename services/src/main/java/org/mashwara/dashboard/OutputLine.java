package org.mashwara.dashboard;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * How the activities of one output do in the workplan of this year.
 *
 * @param activities how many there are; those without a report are the rest
 * @param stale of the activities that the person's post leads: those without a report for a quarter of a year
 * @param concernsMe whether one of them concerns a post for which the person acts
 */
public record OutputLine(
        long workplanId,
        String code,
        LocalText name,
        LocalText subprogramme,
        LocalText area,
        int activities,
        int met,
        int onTrack,
        int constrained,
        int noProgress,
        int stale,
        boolean concernsMe)
        implements Serializable {

    public long getWorkplanId() {
        return workplanId;
    }

    public String getCode() {
        return code;
    }

    public LocalText getName() {
        return name;
    }

    public LocalText getSubprogramme() {
        return subprogramme;
    }

    public LocalText getArea() {
        return area;
    }

    public int getActivities() {
        return activities;
    }

    public int getMet() {
        return met;
    }

    public int getOnTrack() {
        return onTrack;
    }

    public int getConstrained() {
        return constrained;
    }

    public int getNoProgress() {
        return noProgress;
    }

    public int getStale() {
        return stale;
    }

    public boolean isConcernsMe() {
        return concernsMe;
    }

    /** Activities on which nobody has reported yet. */
    public int getNoStatus() {
        return activities - met - onTrack - constrained - noProgress;
    }
}
