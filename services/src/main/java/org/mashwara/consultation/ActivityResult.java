package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What all seats said about one activity.
 *
 * @param asked how many seats were asked
 * @param responded how many of them have submitted
 * @param shares one for each question of agreement, in their order
 * @param said comments and proposals
 */
public record ActivityResult(
        long activityId, WorkplanActivity key, LocalText name, int asked, int responded, List<Share> shares, int said)
        implements Serializable {

    public ActivityResult {
        shares = List.copyOf(shares);
    }

    public long getActivityId() {
        return activityId;
    }

    /** As {@link ResultFilter} takes it. */
    public WorkplanActivity getKey() {
        return key;
    }

    public String getCode() {
        return key.code();
    }

    public LocalText getName() {
        return name;
    }

    public int getAsked() {
        return asked;
    }

    public int getResponded() {
        return responded;
    }

    public List<Share> getShares() {
        return shares;
    }

    public int getSaid() {
        return said;
    }
}
