package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * An agenda item with its time.
 *
 * @param id the item
 * @param position its place, from 1
 * @param name what it is about
 * @param purpose what it is for
 * @param minutes the time it is given
 * @param startsAt when its turn comes if the earlier ones keep to their time
 * @param presenterId the post that presents it, or null
 * @param presenter that post's name, or null
 */
public record AgendaLine(
        long id,
        int position,
        LocalText name,
        Purpose purpose,
        int minutes,
        Instant startsAt,
        Long presenterId,
        LocalText presenter)
        implements Serializable {

    public long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public int getMinutes() {
        return minutes;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Long getPresenterId() {
        return presenterId;
    }

    public LocalText getPresenter() {
        return presenter;
    }
}
