package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A task that a meeting gave to a post, with a day by which it is due. Its wording belongs to the meeting's record; what
 * was done about it is followed up after the meeting has closed, across the post's holders.
 */
@Entity
@Table(name = "action_point")
public class ActionPoint extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem agendaItem;

    @Column(name = "number")
    private int number;

    @Column(name = "task")
    private String task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_post_id")
    private Post owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ActionPointState state;

    @Column(name = "action_taken")
    private String actionTaken;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private Long verifiedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ActionPoint() {}

    ActionPoint(Meeting meeting, int number, String task, Post owner, LocalDate dueOn, AgendaItem item, Instant at) {
        this.meeting = meeting;
        this.number = number;
        this.task = Require.text("text", task, NumberedText.MAX_LENGTH);
        this.owner = Require.present("owner", owner);
        this.dueOn = Require.present("dueOn", dueOn);
        if (dueOn.isBefore(meeting.getSlot().day())) {
            throw BusinessException.onField("dueOn", "action.dueBeforeMeeting");
        }
        this.agendaItem = item;
        this.state = ActionPointState.OPEN;
        this.recordedAt = Require.present("at", at);
    }

    void reword(String newTask) {
        this.task = Require.text("text", newTask, NumberedText.MAX_LENGTH);
    }

    /**
     * Is another post's to do, since its owner has been merged into that one.
     *
     * @throws BusinessException {@code action.notOpen} if it is not open any more
     */
    public void passTo(Post successor) {
        Require.that(state == ActionPointState.OPEN, "action.notOpen");
        this.owner = Require.present("owner", successor);
    }

    /**
     * The owner says what was done.
     *
     * @param account id of the account that reports it
     * @throws BusinessException {@code action.notOpen} if it was reported already
     */
    public void reportDone(String whatWasDone, long account, Instant at) {
        Require.that(state == ActionPointState.OPEN, "action.notOpen", getReference());
        this.actionTaken = Require.text("actionTaken", whatWasDone, NumberedText.MAX_LENGTH);
        this.doneAt = at;
        this.doneBy = account;
        this.state = ActionPointState.DONE;
    }

    /**
     * The TWG Secretariat has seen that it was done.
     *
     * @param account id of the account that verifies it
     * @throws BusinessException {@code action.notDone} if nothing is reported as done, {@code action.ownWork} if the
     *     account reported it itself
     */
    public void verify(long account, Instant at) {
        Require.that(state == ActionPointState.DONE, "action.notDone", getReference());
        Require.that(doneBy != account, "action.ownWork");
        this.verifiedAt = at;
        this.verifiedBy = account;
        this.state = ActionPointState.VERIFIED;
    }

    /**
     * The TWG Secretariat has seen that it isn't done yet: it is open again, what was reported stays readable until the
     * next report.
     *
     * @throws BusinessException {@code action.notDone} if nothing is reported as done
     */
    public void sendBack() {
        Require.that(state == ActionPointState.DONE, "action.notDone", getReference());
        this.doneAt = null;
        this.doneBy = null;
        this.state = ActionPointState.OPEN;
    }

    /** True if it is still open on a later day than the one by which it was due. */
    public boolean isOverdueOn(LocalDate day) {
        return state == ActionPointState.OPEN && dueOn.isBefore(day);
    }

    /** {@code TWG-BAL/2014/M1/A7}. */
    public String getReference() {
        return meeting.getReference().actionPoint(number);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** The agenda item under which it was recorded, or null. */
    public AgendaItem getAgendaItem() {
        return agendaItem;
    }

    /** Counted within the meeting, from 1. */
    public int getNumber() {
        return number;
    }

    public String getTask() {
        return task;
    }

    /** The post that has to do it, whoever holds it. */
    public Post getOwner() {
        return owner;
    }

    /** The last day on which it is in time. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public ActionPointState getState() {
        return state;
    }

    /** What its owner says was done, or null. */
    public String getActionTaken() {
        return actionTaken;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    /** Id of the account that reported it, or null. */
    public Long getDoneBy() {
        return doneBy;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    /** Id of the account that verified it, or null. */
    public Long getVerifiedBy() {
        return verifiedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
