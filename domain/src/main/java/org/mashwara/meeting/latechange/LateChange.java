package org.mashwara.meeting.latechange;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * Somebody is called away before a meeting: noticed, then decided once, with all ways that were offered, the one that
 * was chosen, by whom and why. A meeting has at most one that is open.
 */
@Entity
@Table(name = "late_change")
public class LateChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LateChangeState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private LateChangeCause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private WayKind way;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Approval approval;

    @Column(name = "decided_on_version")
    private Long decidedOnVersion;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToMany(mappedBy = "lateChange", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<OfferedWay> offered = new ArrayList<>();

    @OneToMany(mappedBy = "lateChange", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ItemChange> items = new ArrayList<>();

    protected LateChange() {}

    private LateChange(Meeting meeting, LateChangeCause cause, Seat seat, Instant noticedAt) {
        Require.that(meeting.getState() == MeetingState.CONVENED, "lateChange.notConvened");
        this.meeting = meeting;
        this.state = LateChangeState.OPEN;
        this.cause = Require.present("cause", cause);
        this.seat = seat;
        this.noticedAt = Require.present("at", noticedAt);
    }

    /**
     * Something has happened that needs a decision.
     *
     * @param meeting a convened meeting
     * @param seat whose answer made it, or null
     * @throws org.mashwara.shared.BusinessException {@code lateChange.notConvened}
     */
    public static LateChange notice(Meeting meeting, LateChangeCause cause, Seat seat, Instant at) {
        return new LateChange(meeting, cause, seat, at);
    }

    /**
     * Chooses a way and changes the meeting's agenda accordingly.
     *
     * @throws org.mashwara.shared.BusinessException {@code lateChange.decided} unless it is open,
     *     {@code lateChange.notConvened} unless the meeting is convened still, {@code lateChange.emptyAgenda} if no item
     *     would be left of its agenda
     */
    public void decide(WayDecision decision) {
        Require.that(state == LateChangeState.OPEN, "lateChange.decided");
        Require.that(meeting.getState() == MeetingState.CONVENED, "lateChange.notConvened");
        Require.that(decision.leavesBusiness(), "lateChange.emptyAgenda");
        this.state = LateChangeState.DECIDED;
        this.way = decision.chosen().way().kind();
        this.reason = decision.reason();
        this.approval = decision.approval();
        this.decidedOnVersion = decision.shownVersion();
        this.decidedBy = decision.account();
        this.endedAt = decision.at();
        decision.offered()
                .forEach(each -> offered.add(new OfferedWay(
                        this,
                        each.way(),
                        each.presiding(),
                        each.way().rank() == decision.chosen().rank())));
        List<ItemDecision> changes =
                decision.items().stream().filter(ItemDecision::changes).toList();
        // first as they were: with each that goes the others move up
        changes.forEach(each -> items.add(new ItemChange(this, each)));
        changes.forEach(this::change);
    }

    private void change(ItemDecision decision) {
        AgendaItem item = decision.item();
        if (decision.fate().isTaken()) {
            meeting.changeAgendaItem(item, item.getName(), item.getPurpose(), item.getMinutes(), decision.presenter());
        } else {
            meeting.removeAgendaItem(item);
        }
    }

    /**
     * Nothing is to be decided any more.
     *
     * @throws org.mashwara.shared.BusinessException {@code lateChange.decided} unless it is open
     */
    public void pass(Instant at) {
        Require.that(state == LateChangeState.OPEN, "lateChange.decided");
        this.state = LateChangeState.PASSED;
        this.endedAt = Require.present("at", at);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public LateChangeState getState() {
        return state;
    }

    public LateChangeCause getCause() {
        return cause;
    }

    /** Whose answer made it, or null. */
    public Seat getSeat() {
        return seat;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    /** The way chosen; null before. */
    public WayKind getWay() {
        return way;
    }

    /** Why this way; null before. */
    public String getReason() {
        return reason;
    }

    /** How whoever presides agreed; null before. */
    public Approval getApproval() {
        return approval;
    }

    /** The meeting's version on which the decision was taken; null before. */
    public Long getDecidedOnVersion() {
        return decidedOnVersion;
    }

    /** Id of the account that decided; null before. */
    public Long getDecidedBy() {
        return decidedBy;
    }

    /** When it was decided or passed; null before. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** The ways that were offered, the best first; none before the decision. */
    public List<OfferedWay> getOffered() {
        return List.copyOf(offered);
    }

    /** The agenda items that the decision changed, in their order before. */
    public List<ItemChange> getItems() {
        return List.copyOf(items);
    }
}
