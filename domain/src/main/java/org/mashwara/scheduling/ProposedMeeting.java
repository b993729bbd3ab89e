package org.mashwara.scheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
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

    @ElementCollection
    @CollectionTable(name = "proposal_remark", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<PlanningRemark> remarks = new ArrayList<>();

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
        remarks.clear();
        remarks.addAll(against);
    }

    /**
     * Says that there is no place for it.
     *
     * @param because how many places each rule refuses
     */
    public void leaveOut(List<PlanningRemark> because) {
        this.slot = null;
        this.room = null;
        remarks.clear();
        remarks.addAll(because);
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
        this.meetingId = newMeetingId;
    }

    /** @throws org.mashwara.shared.BusinessException {@code planning.notPlaced}, {@code planning.alreadyDrafted} */
    public void requireOpen() {
        Require.that(isPlaced(), "planning.notPlaced");
        Require.that(meetingId == null, "planning.alreadyDrafted");
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

    /** What speaks against its place; without one, why it has none. */
    public List<PlanningRemark> getRemarks() {
        return List.copyOf(remarks);
    }
}
