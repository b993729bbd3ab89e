package org.mashwara.consultation;

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
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A time-boxed request to the seats of a meeting's bodies for their views on the activities of one workplan version.
 * Takes responses from its opening until its closing time or until it is closed, whichever is first.
 */
@Entity
@Table(name = "feedback_round")
public class FeedbackRound extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workplan_version_id")
    private WorkplanVersion workplanVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Embedded
    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RoundState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected FeedbackRound() {}

    /**
     * A round that is open from now on.
     *
     * @param meeting a closed meeting: what was presented there is what people are asked about
     * @param workplanVersion an approved version
     * @param at now
     * @param closesAt after now
     * @throws BusinessException {@code round.meetingNotClosed}, {@code round.workplanNotInForce},
     *     {@code round.closesBeforeItOpens} on {@code closesAt}
     */
    public FeedbackRound(
            LocalText name,
            Meeting meeting,
            WorkplanVersion workplanVersion,
            Questionnaire questionnaire,
            Instant at,
            Instant closesAt) {
        this.meeting = Require.present("meeting", meeting);
        this.workplanVersion = Require.present("workplanVersion", workplanVersion);
        this.questionnaire = Require.present("questionnaire", questionnaire);
        this.name = Require.present("name", name);
        this.openedAt = Require.present("openedAt", at);
        this.closesAt = Require.present("closesAt", closesAt);
        Require.that(meeting.getState() == MeetingState.CLOSED, "round.meetingNotClosed");
        Require.that(workplanVersion.isInForce(), "round.workplanNotInForce");
        if (!closesAt.isAfter(at)) {
            throw BusinessException.onField("closesAt", "round.closesBeforeItOpens");
        }
        this.state = RoundState.OPEN;
    }

    /**
     * Ends the round; drafts that were not submitted stay drafts and count for nothing.
     *
     * @throws BusinessException {@code round.alreadyClosed}
     */
    public void close(Instant at) {
        Require.that(state == RoundState.OPEN, "round.alreadyClosed");
        this.state = RoundState.CLOSED;
        this.closedAt = at;
    }

    /**
     * Ends a round whose time is over, as of that time.
     *
     * @param at now
     * @throws BusinessException {@code round.alreadyClosed}; {@code round.notYetDue} if it still takes responses
     */
    public void closeAsDue(Instant at) {
        Require.that(!at.isBefore(closesAt), "round.notYetDue");
        close(closesAt);
    }

    /** True while responses are taken. */
    public boolean isOpenAt(Instant at) {
        return state == RoundState.OPEN && at.isBefore(closesAt);
    }

    /** @throws BusinessException {@code round.closed} if responses are no longer taken */
    void requireOpen(Instant at) {
        Require.that(isOpenAt(at), "round.closed");
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public WorkplanVersion getWorkplanVersion() {
        return workplanVersion;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public LocalText getName() {
        return name;
    }

    public RoundState getState() {
        return state;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The first instant at which no response is taken any more. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** When it ended: when somebody closed it, or at its closing time; null until then. */
    public Instant getClosedAt() {
        return closedAt;
    }
}
