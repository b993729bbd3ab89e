package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What is on file about a seat's permission to attend one meeting; {@link AttendancePermission} has the rules. */
@Embeddable
public class PermissionRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "permission_state")
    private PermissionState state = PermissionState.NOT_REQUESTED;

    @Column(name = "permission_requested_on")
    private LocalDate requestedOn;

    @Column(name = "permission_requested_by")
    private String requestedBy;

    @Column(name = "permission_request_number")
    private String requestNumber;

    @Column(name = "permission_decided_on")
    private LocalDate decidedOn;

    @Column(name = "permission_decision_number")
    private String decisionNumber;

    @Column(name = "permission_reason")
    private String reason;

    @Column(name = "permission_entered_by")
    private Long enteredBy;

    @Column(name = "permission_entered_at")
    private Instant enteredAt;

    /** What was on file for an earlier day or city, as long as nothing has been entered since. */
    @Enumerated(EnumType.STRING)
    @Column(name = "permission_earlier_state")
    private PermissionState earlierState;

    @Column(name = "permission_earlier_day")
    private LocalDate earlierDay;

    protected PermissionRecord() {}

    void requested(LocalDate on, String by, String number, long account, Instant at) {
        entered(PermissionState.REQUESTED, account, at);
        this.requestedOn = on;
        this.requestedBy = by;
        this.requestNumber = number;
        this.decidedOn = null;
        this.decisionNumber = null;
        this.reason = null;
    }

    void decided(PermissionState verdict, LocalDate on, String number, String why, long account, Instant at) {
        entered(verdict, account, at);
        this.decidedOn = on;
        this.decisionNumber = number;
        this.reason = why;
    }

    void cleared() {
        this.state = PermissionState.NOT_REQUESTED;
        this.requestedOn = null;
        this.requestedBy = null;
        this.requestNumber = null;
        this.decidedOn = null;
        this.decisionNumber = null;
        this.reason = null;
        this.enteredBy = null;
        this.enteredAt = null;
        this.earlierState = null;
        this.earlierDay = null;
    }

    /** What is on file was for another day or city; what had been for one before that is kept where there is nothing newer. */
    void lapsed(LocalDate day) {
        if (state != PermissionState.NOT_REQUESTED) {
            PermissionState was = state;
            cleared();
            this.earlierState = was;
            this.earlierDay = day;
        }
    }

    private void entered(PermissionState next, long account, Instant at) {
        this.state = next;
        this.enteredBy = account;
        this.enteredAt = at;
        this.earlierState = null;
        this.earlierDay = null;
    }

    public PermissionState getState() {
        return state;
    }

    /** When the authority was asked, or null. */
    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    /** Who asked it, or null. */
    public String getRequestedBy() {
        return requestedBy;
    }

    /** Number of the letter that asked it, or null. */
    public String getRequestNumber() {
        return requestNumber;
    }

    /** When the authority decided, or null. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** Number of the letter that granted or refused it, or null. */
    public String getDecisionNumber() {
        return decisionNumber;
    }

    /** Why it was refused, or null. */
    public String getReason() {
        return reason;
    }

    /** Id of the account that entered what is on file, or null. */
    public Long getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** What was on file for an earlier day or city and has to be asked for anew; null where nothing waits so. */
    public PermissionState getEarlierState() {
        return earlierState;
    }

    /** The day for which that was, or null. */
    public LocalDate getEarlierDay() {
        return earlierDay;
    }
}
