package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * How far a meeting has come, and how calendars know it. Whether its venue may be told to everybody stands here too: it
 * may be withheld from mails, feeds, letters for wide circulation and public pages until it is released.
 */
@MappedSuperclass
public abstract class StagedSitting extends Sitting {

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "venue_withheld")
    private boolean venueWithheld;

    @Column(name = "venue_released_at")
    private Instant venueReleasedAt;

    @Embedded
    private CalendarEntry calendar;

    protected StagedSitting() {}

    protected StagedSitting(MeetingReference reference, LocalText name, TimeSlot slot, Room room) {
        super(reference, name, slot, room);
        this.state = MeetingState.PLANNED;
        this.calendar = CalendarEntry.fresh();
    }

    final void nowConvened(Instant at) {
        this.convenedAt = at;
        this.state = MeetingState.CONVENED;
    }

    final void nowClosed(Instant at) {
        this.closedAt = at;
        this.state = MeetingState.CLOSED;
    }

    /**
     * Calls it off, before it has begun.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.cannotCancel} once the session has opened
     */
    public void cancel() {
        Require.that(isBeforeSession(), "meeting.cannotCancel");
        if (state == MeetingState.CONVENED) {
            calendar.raise();
        }
        this.state = MeetingState.CANCELLED;
    }

    /**
     * Opens the session: answers can't be changed any more.
     *
     * @param at now, at the earliest on the local day before the meeting
     * @throws org.mashwara.shared.BusinessException {@code meeting.notConvened}, {@code meeting.tooEarly}
     */
    public void openSession(Instant at) {
        requireState(MeetingState.CONVENED, "meeting.notConvened");
        Require.that(opensOn(at.atZone(getSlot().getZone()).toLocalDate()), "meeting.tooEarly");
        this.openedAt = at;
        this.state = MeetingState.IN_SESSION;
    }

    /**
     * Decides, before anybody is invited, whether the venue is withheld: those invited are told the city, and the venue
     * when it is released.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned} once invitations are out: what was told
     *     can't be withheld
     */
    public void withholdVenue(boolean withheld) {
        requireState(MeetingState.PLANNED, "meeting.notPlanned");
        this.venueWithheld = withheld;
    }

    /**
     * Lets the venue be told; calendars must take it over.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.venueNotWithheld} unless it is withheld and the
     *     meeting is convened
     */
    public void releaseVenue(Instant at) {
        Require.that(canReleaseVenue(), "meeting.venueNotWithheld");
        this.venueWithheld = false;
        this.venueReleasedAt = at;
        calendar.raise();
    }

    /** Whether the session may be opened on a day where it is held: at the earliest on the day before the meeting. */
    public boolean opensOn(LocalDate today) {
        return state == MeetingState.CONVENED && !today.isBefore(getSlot().day().minusDays(1));
    }

    /** Whether those invited wait to be told the venue. */
    public boolean canReleaseVenue() {
        return venueWithheld && state == MeetingState.CONVENED;
    }

    /** After invitations went out: calendars must take it over. */
    final void rearrange(Arrangement to) {
        arrange(to);
        calendar.raise();
    }

    /**
     * Something has changed that calendars must take over, although it is held when, where and how it was.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notMovable} unless it is convened
     */
    public void announceChange() {
        requireState(MeetingState.CONVENED, "meeting.notMovable");
        calendar.raise();
    }

    /**
     * What is asked before a convened meeting is moved or changed.
     *
     * @return the reason without surrounding blanks
     * @throws org.mashwara.shared.BusinessException {@code meeting.notMovable} unless it is convened and its session not
     *     opened; {@code meeting.inThePast}; {@code meeting.nothingChanges}; {@code required} without a reason
     */
    public String requireReschedulable(Arrangement to, String reason, Instant at) {
        requireState(MeetingState.CONVENED, "meeting.notMovable");
        requireFuture(to.slot(), at);
        Require.that(!to.changesFrom(arrangement()).isEmpty(), "meeting.nothingChanges");
        return Require.text("reason", reason, MeetingChange.MAX_REASON);
    }

    final void requireState(MeetingState wanted, String rule) {
        Require.that(state == wanted, rule);
    }

    final void requireInSession() {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
    }

    /** True while it is planned or convened. */
    public boolean isBeforeSession() {
        return getState() == MeetingState.PLANNED || getState() == MeetingState.CONVENED;
    }

    public MeetingState getState() {
        return state;
    }

    public Instant getConvenedAt() {
        return convenedAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** True once invitations have gone out, also if it was cancelled afterwards. */
    public boolean wasConvened() {
        return convenedAt != null;
    }

    /** True as long as only those who conduct it are told the venue. */
    public boolean isVenueWithheld() {
        return venueWithheld;
    }

    /** When a withheld venue was released, or null. */
    public Instant getVenueReleasedAt() {
        return venueReleasedAt;
    }

    /** How calendars know it. */
    public CalendarEntry getCalendar() {
        return calendar;
    }
}
