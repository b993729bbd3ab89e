package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * How far one seat has come.
 *
 * @param post the post as named today or, once submitted, as named then
 * @param holder who holds the post today; null while it is vacant
 * @param holderThen once submitted: who held the post then
 * @param lookedAt when somebody who may draft first opened the form, or null
 * @param reminders how often it was reminded
 * @param remindedAt when it was reminded last, or null
 * @param givenBy the names on it; those of who approved it are not told here
 * @param clearanceId the clearance under way, where it waits for approval; otherwise null
 * @param sentForApprovalAt since when it waits for approval, or null
 * @param change the change of what was given that is begun and not given yet, or null
 * @param withdrawalReason why it was withdrawn and nothing has been given since, or null
 * @param withdrawnAt when that was, or null
 * @param withdrawnBy the person who withdrew it, or null
 */
public record SeatProgress(
        long responseId,
        int precedence,
        LocalText post,
        LocalText holder,
        LocalText holderThen,
        ResponseState state,
        Instant lookedAt,
        int reminders,
        Instant remindedAt,
        Instant savedAt,
        Instant submittedAt,
        GivenBy givenBy,
        Long clearanceId,
        Instant sentForApprovalAt,
        SeatChange change,
        String withdrawalReason,
        Instant withdrawnAt,
        LocalText withdrawnBy)
        implements Serializable {

    public long getResponseId() {
        return responseId;
    }

    public int getPrecedence() {
        return precedence;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public LocalText getHolderThen() {
        return holderThen;
    }

    public ResponseState getState() {
        return state;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public GivenBy getGivenBy() {
        return givenBy;
    }

    public Instant getLookedAt() {
        return lookedAt;
    }

    public int getReminders() {
        return reminders;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    /** True while the round waits for the seat, as {@link Response#isAwaited}. */
    public boolean isAwaited() {
        return state.isAwaited();
    }

    /** True if it is awaited and {@linkplain ReminderRule#isProposed proposed} to be reminded by hand. */
    public boolean isToRemind(Instant now) {
        return isAwaited() && ReminderRule.isProposed(remindedAt, now);
    }

    public Long getClearanceId() {
        return clearanceId;
    }

    public Instant getSentForApprovalAt() {
        return sentForApprovalAt;
    }

    public SeatChange getChange() {
        return change;
    }

    /** True if a change of what was given is begun, and not sent yet. */
    public boolean isChanging() {
        return change != null && !change.isAwaitingApproval();
    }

    /** True if a change of what was given waits for approval. */
    public boolean isChangeAwaiting() {
        return change != null && change.isAwaitingApproval();
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public LocalText getWithdrawnBy() {
        return withdrawnBy;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }
}
