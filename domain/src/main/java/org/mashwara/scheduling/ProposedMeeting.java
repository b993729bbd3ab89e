package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** One sitting of a body as a {@link PlanningRun} proposes it; nothing of it is fixed until it becomes a meeting. */
@Entity
@Table(name = "proposed_meeting")
public class ProposedMeeting extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private PlanningRun run;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @Column(name = "number")
    private int number;

    @Embedded
    private TimeSlot slot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Embedded
    @AttributeOverride(name = "startsAt", column = @Column(name = "stood_from"))
    @AttributeOverride(name = "endsAt", column = @Column(name = "stood_until"))
    @AttributeOverride(name = "zone", column = @Column(name = "stood_zone"))
    private TimeSlot stood;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stood_room_id")
    private Room stoodRoom;

    @Column(name = "reasons")
    private RuleCounts reasons = RuleCounts.none();

    @Column(name = "saving")
    private long saving;

    @Column(name = "taken")
    private boolean taken;

    @Column(name = "remarks")
    private PlanningRemarks remarks = PlanningRemarks.none();

    protected ProposedMeeting() {}

    /**
     * @param number which of the body's sittings of the year, from 1
     * @param meetingId the meeting that it has become by an earlier plan, or null
     */
    ProposedMeeting(PlanningRun run, GoverningBody body, int number, Long meetingId) {
        this.run = run;
        this.body = Require.present("body", body);
        this.number = number;
        this.meetingId = meetingId;
    }

    /**
     * Says when and where, and what speaks against it.
     *
     * @param against soft rules that are broken there
     */
    public void propose(TimeSlot newSlot, Room newRoom, List<PlanningRemark> against) {
        this.slot = Require.present("slot", newSlot);
        this.room = Require.present("room", newRoom);
        this.remarks = PlanningRemarks.of(against);
    }

    /** Says what speaks against its place now. */
    public void isJudged(List<PlanningRemark> against) {
        this.remarks = PlanningRemarks.of(against);
    }

    /**
     * Is put elsewhere by hand.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.alreadyDrafted} if it is a meeting already that this
     *     plan does not move
     */
    public void isPut(TimeSlot newSlot, Room newRoom) {
        requireMovable();
        this.slot = Require.present("slot", newSlot);
        this.room = Require.present("room", newRoom);
        because(RuleCounts.none(), 0);
    }

    /** @throws org.mashwara.shared.BusinessException as {@link #isPut} */
    public void requireMovable() {
        Require.that(isOpen() || !isPlaced() && meetingId == null, "planning.alreadyDrafted");
    }

    /**
     * Says that there is no place for it.
     *
     * @param because how many places each rule refuses
     */
    public void leaveOut(List<PlanningRemark> because) {
        this.slot = null;
        this.room = null;
        this.remarks = PlanningRemarks.of(because);
    }

    /** Says where it stood before this plan: the place that people know. */
    public void standsAt(TimeSlot before, Room room) {
        this.stood = Require.present("slot", before);
        this.stoodRoom = Require.present("room", room);
    }

    /**
     * Says why it does not stay where it stood; or, of what is fixed, what has come to speak against where it stands.
     *
     * @param broken the hard rules that it would break there, or breaks there
     * @param points how many points the plan saves by moving it, where it could have stayed
     */
    public void because(RuleCounts broken, long points) {
        this.reasons = Require.present("reasons", broken);
        this.saving = points;
    }

    /** Forgets the meeting of an earlier plan, which is no more. */
    public void beFree() {
        this.meetingId = null;
    }

    /**
     * Becomes a meeting.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.notPlaced}, {@code planning.alreadyDrafted}
     */
    public void becomes(long newMeetingId) {
        requireOpen();
        Require.that(meetingId == null, "planning.alreadyDrafted");
        this.meetingId = newMeetingId;
        this.taken = true;
    }

    /** The meeting that it is already has been put where this plan says; throws as {@link #requireOpen}. */
    public void isFollowed() {
        requireOpen();
        this.taken = true;
    }

    /** @throws org.mashwara.shared.BusinessException {@code planning.notPlaced}, {@code planning.alreadyDrafted} */
    public void requireOpen() {
        Require.that(isPlaced(), "planning.notPlaced");
        Require.that(isOpen(), "planning.alreadyDrafted");
    }

    /** True if it can be accepted: it has a place, and is no meeting yet or one that stands elsewhere. */
    public boolean isOpen() {
        return isPlaced() && !taken && (meetingId == null || isMoved());
    }

    /** True if the plan puts it elsewhere than it stood. */
    public boolean isMoved() {
        return stood != null && isPlaced() && !(stood.equals(slot) && stoodRoom.equals(room));
    }

    /** What the meeting is to be called: the body, which sitting, of which year. */
    public LocalText name() {
        String ofYear = " " + number + "/" + run.getYear();
        String urdu = body.getName().getUr();
        return LocalText.of(body.getName().getEn() + ofYear, urdu == null ? null : urdu + ofYear);
    }

    public PlanningRun getRun() {
        return run;
    }

    public GoverningBody getBody() {
        return body;
    }

    /** Which of the body's sittings of the year, from 1. */
    public int getNumber() {
        return number;
    }

    /** When, or null while it has no place. */
    public TimeSlot getSlot() {
        return slot;
    }

    /** Where, or null while it has no place. */
    public Room getRoom() {
        return room;
    }

    public boolean isPlaced() {
        return slot != null;
    }

    /** The meeting that it has become, or null. */
    public Long getMeetingId() {
        return meetingId;
    }

    /** Where it stood before this plan, or null. */
    public TimeSlot getStood() {
        return stood;
    }

    /** In which room it stood before this plan, or null. */
    public Room getStoodRoom() {
        return stoodRoom;
    }

    /** The hard rules that it would break where it stood; of what is fixed, those that it breaks where it stands. */
    public RuleCounts getReasons() {
        return reasons;
    }

    /** How many points moving it saves, where it could have stayed. */
    public long getSaving() {
        return saving;
    }

    /** True once it was accepted from this plan. */
    public boolean isTaken() {
        return taken;
    }

    /** What speaks against its place; without one, why it has none. */
    public List<PlanningRemark> getRemarks() {
        return remarks.all();
    }
}
