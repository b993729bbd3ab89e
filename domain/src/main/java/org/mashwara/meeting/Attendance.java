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
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;

/**
 * Who sat for a seat at a meeting. The names of person and post are kept as they were when attendance was taken:
 * transfers and renamings that come later don't change the record.
 */
@Entity
@Table(name = "attendance")
public class Attendance extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Column(name = "person_id")
    private Long personId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "person_ur"))
    private LocalText personName;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "post_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "post_ur"))
    private LocalText postName;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Attendance() {}

    Attendance(Meeting meeting, Seat seat) {
        this.meeting = meeting;
        this.seat = seat;
    }

    void holderPresent(SeatHolder holder, Instant at) {
        sat(Presence.PRESENT, holder, at);
        this.personId = holder.personId();
        this.personName = holder.personName();
    }

    void alternatePresent(Invitation nomination, SeatHolder holder, Instant at) {
        sat(Presence.ALTERNATE, holder, at);
        this.personId = nomination.getAlternatePersonId();
        this.personName = LocalText.of(nomination.getAlternateName(), null);
    }

    void absent(SeatHolder holder, Instant at) {
        sat(Presence.ABSENT, holder, at);
        this.personId = holder.personId();
        this.personName = holder.personName();
    }

    private void sat(Presence newPresence, SeatHolder holder, Instant at) {
        this.presence = newPresence;
        this.postName = holder.postName();
        this.takenAt = at;
    }

    public Seat getSeat() {
        return seat;
    }

    public Presence getPresence() {
        return presence;
    }

    /** True if somebody sat for the seat. */
    public boolean isFilled() {
        return presence != Presence.ABSENT;
    }

    /** Id of the person who sat or, for an absent seat, of the post's holder; null where that is nobody on record. */
    public Long getPersonId() {
        return personId;
    }

    /** Who sat or, for an absent seat, who held the post, as named then; null for an absent seat of a vacant post. */
    public LocalText getPersonName() {
        return personName;
    }

    /** The post's name on the meeting date. */
    public LocalText getPostName() {
        return postName;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
