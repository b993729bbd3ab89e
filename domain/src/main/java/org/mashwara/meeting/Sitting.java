package org.mashwara.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** What a meeting is called, when it sits, where and how. */
@MappedSuperclass
public abstract class Sitting extends BaseEntity {

    @Column(name = "reference")
    private String reference;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Embedded
    private TimeSlot slot;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "room_id")
    private Room room;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private MeetingMode mode;

    @Column(name = "join_link")
    private String joinLink;

    protected Sitting() {}

    protected Sitting(MeetingReference reference, LocalText name, TimeSlot slot, Room room) {
        this.reference = Require.present("reference", reference).toString();
        this.name = Require.present("name", name);
        arrange(Arrangement.inPerson(slot, room));
    }

    final void planAs(LocalText newName, Arrangement arrangement) {
        this.name = Require.present("name", newName);
        arrange(arrangement);
    }

    final void arrange(Arrangement arrangement) {
        this.slot = arrangement.slot();
        this.room = arrangement.room();
        this.mode = arrangement.mode();
        this.joinLink = arrangement.joinLink();
    }

    /**
     * What people plan lies ahead; only records of earlier years don't.
     *
     * @throws BusinessException {@code meeting.inThePast} on {@code day} unless it starts after now
     */
    public static TimeSlot requireFuture(TimeSlot slot, Instant now) {
        if (!slot.getStartsAt().isAfter(now)) {
            throw BusinessException.onField("day", "meeting.inThePast");
        }
        return slot;
    }

    /** As its records cite it. */
    public MeetingReference getReference() {
        return MeetingReference.parse(reference);
    }

    public LocalText getName() {
        return name;
    }

    public TimeSlot getSlot() {
        return slot;
    }

    public Room getRoom() {
        return room;
    }

    /** How people take part. */
    public MeetingMode getMode() {
        return mode;
    }

    /** The address over which people join; null where everybody comes. */
    public String getJoinLink() {
        return joinLink;
    }

    /** When, where and how, together. */
    public Arrangement arrangement() {
        return new Arrangement(slot, room, mode, joinLink);
    }
}
