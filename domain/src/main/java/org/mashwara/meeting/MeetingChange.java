package org.mashwara.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * That a meeting was moved or changed after its invitations had gone out: from what to what, why, by whom. Never
 * changes.
 */
@Entity
@Table(name = "meeting_change")
public class MeetingChange extends BaseEntity {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Embedded
    @AttributeOverride(name = "startsAt", column = @Column(name = "before_starts_at"))
    @AttributeOverride(name = "endsAt", column = @Column(name = "before_ends_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "before_time_zone"))
    private TimeSlot slotBefore;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "before_room_id")
    private Room roomBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_mode")
    private MeetingMode modeBefore;

    @Column(name = "before_join_link")
    private String linkBefore;

    @Embedded
    @AttributeOverride(name = "startsAt", column = @Column(name = "after_starts_at"))
    @AttributeOverride(name = "endsAt", column = @Column(name = "after_ends_at"))
    @AttributeOverride(name = "zone", column = @Column(name = "after_time_zone"))
    private TimeSlot slotAfter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "after_room_id")
    private Room roomAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_mode")
    private MeetingMode modeAfter;

    @Column(name = "after_join_link")
    private String linkAfter;

    protected MeetingChange() {}

    /** Of a meeting that is still as it was. */
    MeetingChange(Meeting meeting, Arrangement after, String reason, long by, Instant at) {
        Arrangement before = meeting.arrangement();
        this.meeting = meeting;
        this.slotBefore = before.slot();
        this.roomBefore = before.room();
        this.modeBefore = before.mode();
        this.linkBefore = before.joinLink();
        this.slotAfter = after.slot();
        this.roomAfter = after.room();
        this.modeAfter = after.mode();
        this.linkAfter = after.joinLink();
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = Require.present("at", at);
        this.sequence = meeting.getCalendar().getSequence() + 1;
    }

    /** What stood before. */
    public Arrangement before() {
        return new Arrangement(slotBefore, roomBefore, modeBefore, linkBefore);
    }

    /** What stands since. */
    public Arrangement after() {
        return new Arrangement(slotAfter, roomAfter, modeAfter, linkAfter);
    }

    /** In what the two differ; never empty. */
    public Set<ChangedAspect> aspects() {
        return after().changesFrom(before());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Id of the account that changed it. */
    public long getChangedBy() {
        return changedBy;
    }

    public String getReason() {
        return reason;
    }

    /** The calendars' number with which it was told. */
    public int getSequence() {
        return sequence;
    }
}
