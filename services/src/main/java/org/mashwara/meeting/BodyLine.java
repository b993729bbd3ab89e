package org.mashwara.meeting;

import java.io.Serializable;
import org.mashwara.scheduling.OtherTime;
import org.mashwara.shared.LocalText;

/**
 * A body that sits in a meeting: its quorum and who presides.
 *
 * @param bodyId the body
 * @param code as references cite it
 * @param name its name
 * @param parentId the body that decides on its recommendations, or null
 * @param parentName its name, or null
 * @param needed how many seats the quorum needs
 * @param seats how many seats count
 * @param sure seats that come
 * @param unknown seats that have not answered or wait for their permission to attend
 * @param unable seats that cannot be filled
 * @param awaited those of the unknown ones that have said somebody comes and wait for their permission
 * @param present how many were found present; null before attendance was taken
 * @param reached the quorum is sure, or was found
 * @param possible it can still be reached
 * @param chairMissing the quorum needs somebody who may preside, and nobody is sure or there
 * @param chairPost the post that presides, or null
 * @param chairPerson who that is, or null
 * @param acting it presides by succession
 * @param otherTime what its clocks show, where that is not the time in which the meeting is written; otherwise null
 */
public record BodyLine(
        long bodyId,
        String code,
        LocalText name,
        Long parentId,
        LocalText parentName,
        int needed,
        int seats,
        int sure,
        int unknown,
        int unable,
        int awaited,
        Integer present,
        boolean reached,
        boolean possible,
        boolean chairMissing,
        LocalText chairPost,
        LocalText chairPerson,
        boolean acting,
        OtherTime otherTime)
        implements Serializable {

    public long getBodyId() {
        return bodyId;
    }

    public String getCode() {
        return code;
    }

    public LocalText getName() {
        return name;
    }

    public Long getParentId() {
        return parentId;
    }

    public LocalText getParentName() {
        return parentName;
    }

    public int getNeeded() {
        return needed;
    }

    public int getSeats() {
        return seats;
    }

    public int getSure() {
        return sure;
    }

    public int getUnknown() {
        return unknown;
    }

    public int getUnable() {
        return unable;
    }

    /** Seats that have said somebody comes and wait for their permission to attend. */
    public int getAwaited() {
        return awaited;
    }

    public Integer getPresent() {
        return present;
    }

    public boolean isReached() {
        return reached;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isChairMissing() {
        return chairMissing;
    }

    public LocalText getChairPost() {
        return chairPost;
    }

    public LocalText getChairPerson() {
        return chairPerson;
    }

    public boolean isActing() {
        return acting;
    }

    public OtherTime getOtherTime() {
        return otherTime;
    }

    /** True once attendance was taken. */
    public boolean isFound() {
        return present != null;
    }
}
