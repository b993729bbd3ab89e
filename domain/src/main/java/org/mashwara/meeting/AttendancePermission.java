package org.mashwara.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.governance.PermissionNeed;
import org.mashwara.governance.Standing;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The permission of an invited seat to attend, where its post needs one on the meeting date. It stands apart from the
 * answer: a seat may accept before it is permitted, and is not sure to come until it is. It is the post's, so it outlasts
 * a transfer and covers a representative. It is for the day and the city for which it was asked: when the meeting is moved
 * to another one, nothing is on file any more and it is asked for anew, as the authority has permitted an absence from
 * the station on that day; another hour or room leaves it as it is. What is on file may be corrected until the session
 * opens.
 */
public final class AttendancePermission {

    private static final int MAX_BY = 200;
    private static final int MAX_NUMBER = 100;
    private static final int MAX_REASON = 1000;

    private final Invitation invitation;
    private final PermissionRecord file;

    AttendancePermission(Invitation invitation, PermissionRecord file) {
        this.invitation = invitation;
        this.file = file;
    }

    /** Whose permission is needed on the meeting date, and how long before; empty where the seat needs none. */
    public Optional<PermissionNeed> need() {
        return invitation.getSeat().permissionNeedOn(meetingDay());
    }

    public boolean isNeeded() {
        return need().isPresent();
    }

    /** What is on file. */
    public PermissionRecord onFile() {
        return file;
    }

    /** True where permission is needed and has not been granted, refused or not. */
    public boolean isMissing() {
        return isNeeded() && file.getState() != PermissionState.GRANTED;
    }

    /** True where permission is needed, nobody was asked for it, and it cannot be had in time any more. */
    public boolean isLate(LocalDate today) {
        return file.getState() == PermissionState.NOT_REQUESTED
                && need().map(need -> today.isAfter(need.askBy(meetingDay()))).orElse(false);
    }

    /** The standing of a seat that has answered so: without its permission nobody is sure, refused it is unable to come. */
    Standing standing(Standing answered) {
        if (!isMissing()) {
            return answered;
        }
        if (file.getState() == PermissionState.REFUSED) {
            return Standing.UNABLE;
        }
        return answered == Standing.SURE ? Standing.UNKNOWN : answered;
    }

    /**
     * The authority was asked; also again, after it refused.
     *
     * @param on the day, not later than today
     * @param by who asked, in words
     * @param number number of the letter, or null
     * @param account id of the account that enters it
     * @throws BusinessException {@code invitation.closed}; {@code permission.notNeeded}; {@code permission.later} on the
     *     day
     */
    public void request(LocalDate on, String by, String number, long account, Instant at) {
        requireOpen();
        LocalDate day = past("requestedOn", on, at);
        file.requested(
                day,
                Require.text("requestedBy", by, MAX_BY),
                Require.optionalText("requestNumber", number, MAX_NUMBER),
                account,
                at);
    }

    /**
     * The authority permits it; the request need not be on file.
     *
     * @param on the day, not later than today and not before the request
     * @param number number of the letter, or null
     * @throws BusinessException as {@link #request}; {@code permission.decidedBefore} (with the day of the request)
     */
    public void grant(LocalDate on, String number, long account, Instant at) {
        decide(PermissionState.GRANTED, on, number, null, account, at);
    }

    /**
     * The authority does not permit it.
     *
     * @param why the reason, required
     * @see #grant
     */
    public void refuse(LocalDate on, String number, String why, long account, Instant at) {
        requireOpen();
        decide(PermissionState.REFUSED, on, number, Require.text("reason", why, MAX_REASON), account, at);
    }

    /**
     * Nothing of it is so: it was entered by mistake.
     *
     * @throws BusinessException {@code invitation.closed}; {@code permission.notNeeded}
     */
    public void takeBack() {
        requireOpen();
        file.cleared();
    }

    /** The meeting, which was to be on that day, is moved to another day or city. */
    void lapse(LocalDate was) {
        file.lapsed(was);
    }

    private void decide(PermissionState verdict, LocalDate on, String number, String why, long account, Instant at) {
        requireOpen();
        LocalDate day = past("decidedOn", on, at);
        if (file.getRequestedOn() != null && day.isBefore(file.getRequestedOn())) {
            throw BusinessException.onField("decidedOn", "permission.decidedBefore", file.getRequestedOn());
        }
        file.decided(verdict, day, Require.optionalText("decisionNumber", number, MAX_NUMBER), why, account, at);
    }

    private void requireOpen() {
        Require.that(invitation.getMeeting().getState() == MeetingState.CONVENED, "invitation.closed");
        Require.that(isNeeded(), "permission.notNeeded");
    }

    private LocalDate past(String field, LocalDate day, Instant at) {
        LocalDate today =
                LocalDate.ofInstant(at, invitation.getMeeting().getSlot().getZone());
        if (Require.present(field, day).isAfter(today)) {
            throw BusinessException.onField(field, "permission.later");
        }
        return day;
    }

    private LocalDate meetingDay() {
        return invitation.getMeeting().getSlot().day();
    }
}
