package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.shared.LocalText;

/**
 * The permission that an invited seat needs to attend, and how it stands.
 *
 * @param authority the post that permits, as it is called on the meeting date
 * @param askBy the last day on which it can be asked for in time
 * @param late it was not asked for until then
 * @param state how it stands
 * @param requestedOn when it was asked for; this and what follows is null where there is none or it is none of the
 *     person's business
 * @param requestedBy who asked
 * @param requestNumber number of the letter
 * @param decidedOn when it was granted or refused
 * @param decisionNumber number of the letter
 * @param reason why it was refused
 * @param enteredAt when that was entered
 * @param earlier what was on file for an earlier day or city
 * @param earlierDay the day for which that was
 */
public record PermissionLine(
        LocalText authority,
        LocalDate askBy,
        boolean late,
        PermissionState state,
        LocalDate requestedOn,
        String requestedBy,
        String requestNumber,
        LocalDate decidedOn,
        String decisionNumber,
        String reason,
        Instant enteredAt,
        PermissionState earlier,
        LocalDate earlierDay)
        implements Serializable {

    /**
     * @param own whether the particulars are the person's business
     * @return null where the seat needs no permission
     */
    static PermissionLine of(Invitation invitation, boolean own, LocalDate today) {
        AttendancePermission permission = invitation.permission();
        LocalDate day = invitation.getMeeting().getSlot().day();
        Optional<PermissionRecord> file = Optional.of(permission.onFile()).filter(known -> own);
        return permission
                .need()
                .map(need -> new PermissionLine(
                        need.getAuthority().nameOn(day),
                        need.askBy(day),
                        permission.isLate(today),
                        permission.onFile().getState(),
                        file.map(PermissionRecord::getRequestedOn).orElse(null),
                        file.map(PermissionRecord::getRequestedBy).orElse(null),
                        file.map(PermissionRecord::getRequestNumber).orElse(null),
                        file.map(PermissionRecord::getDecidedOn).orElse(null),
                        file.map(PermissionRecord::getDecisionNumber).orElse(null),
                        file.map(PermissionRecord::getReason).orElse(null),
                        file.map(PermissionRecord::getEnteredAt).orElse(null),
                        file.map(PermissionRecord::getEarlierState).orElse(null),
                        file.map(PermissionRecord::getEarlierDay).orElse(null)))
                .orElse(null);
    }

    public LocalText getAuthority() {
        return authority;
    }

    public LocalDate getAskBy() {
        return askBy;
    }

    public boolean isLate() {
        return late;
    }

    public PermissionState getState() {
        return state;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public String getRequestNumber() {
        return requestNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public String getReason() {
        return reason;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public PermissionState getEarlier() {
        return earlier;
    }

    public LocalDate getEarlierDay() {
        return earlierDay;
    }
}
