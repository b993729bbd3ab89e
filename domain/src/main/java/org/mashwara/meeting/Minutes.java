package org.mashwara.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.Seat;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * The minutes of a closed meeting, from the day on which they are circulated: before, they are a draft that says what
 * the meeting's record says. Members send corrections as long as the terms of reference give them; the TWG Secretariat
 * notes of each whether it is taken up. Where the terms say so they are deemed confirmed when no correction has come in
 * time, and signed by the chair otherwise; elsewhere the next meeting confirms them.
 */
@Entity
@Table(name = "minutes")
public class Minutes extends BaseEntity {

    private static final int MAX_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "number")
    private String number;

    @Column(name = "circulated_on")
    private LocalDate circulatedOn;

    @Column(name = "circulated_at")
    private Instant circulatedAt;

    @Column(name = "circulated_by")
    private Long circulatedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile scan;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmation")
    private MinutesConfirmation confirmation;

    @Column(name = "corrections_until")
    private LocalDate correctionsUntil;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MinutesCorrection> corrections = new ArrayList<>();

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_how")
    private ConfirmationMeans confirmedHow;

    @Column(name = "signed_by")
    private String signedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "confirming_meeting_id")
    private Meeting confirmingMeeting;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    protected Minutes() {}

    private Minutes(Meeting meeting, ConfirmationRule rule, Circulation circulation, long account, Instant at) {
        this.meeting = meeting;
        this.number = circulation.number();
        this.circulatedOn = circulation.on();
        this.approvedBy = circulation.approvedBy();
        this.scan = circulation.scan();
        this.confirmation = rule.way();
        this.correctionsUntil =
                rule.correctionDays() == null ? null : circulation.on().plusDays(rule.correctionDays());
        this.circulatedBy = account;
        this.circulatedAt = at;
    }

    /**
     * Sends the draft to the members.
     *
     * @param rule how they become confirmed
     * @param account id of the account that circulates them
     * @throws BusinessException {@code minutes.notClosed} unless the meeting is closed; {@code minutes.circulated} if
     *     they are out already; {@code minutes.beforeClosing}, {@code minutes.future} on the day; {@code required} on
     *     {@code approvedBy} where they are to be deemed confirmed, which counts from the chair's approval
     */
    public static Minutes circulate(
            Meeting meeting, ConfirmationRule rule, Circulation circulation, long account, Instant at) {
        Require.that(meeting.getState() == MeetingState.CLOSED, "minutes.notClosed");
        Require.that(meeting.getMinutes().isEmpty(), "minutes.circulated");
        refuse(circulation.on().isBefore(closedOn(meeting)), "circulatedOn", "minutes.beforeClosing");
        refuse(circulation.on().isAfter(dayOf(meeting, at)), "circulatedOn", "minutes.future");
        if (rule.way() == MinutesConfirmation.DEEMED) {
            Require.present("approvedBy", circulation.approvedBy());
        }
        Minutes minutes = new Minutes(meeting, rule, circulation, account, at);
        meeting.keep(minutes);
        return minutes;
    }

    /**
     * A member wants something corrected.
     *
     * @param seat one that was invited
     * @param by who sends it
     * @throws BusinessException {@code minutes.confirmed} once they are; {@code minutes.correctionsClosed} (with the
     *     last day) when the time for corrections is over; {@code minutes.notMember} for a seat that was not invited
     */
    public MinutesCorrection correct(Seat seat, String text, Actor by, Instant at) {
        LocalDate today = dayOf(meeting, at);
        MinutesStanding now = standing(null);
        requireUnconfirmed(now, today);
        Require.that(
                now.takesCorrectionsOn(today),
                "minutes.correctionsClosed",
                Objects.requireNonNullElse(correctionsUntil, today));
        Require.that(
                meeting.getInvitations().stream().map(Invitation::getSeat).anyMatch(seat::equals), "minutes.notMember");
        MinutesCorrection correction = new MinutesCorrection(this, seat, text, by.name(), by.accountId(), at);
        corrections.add(correction);
        return correction;
    }

    /**
     * The TWG Secretariat says whether a correction is taken up.
     *
     * @param reason why; needed where it is not taken up
     * @param account id of the account that notes it
     * @throws BusinessException {@code minutes.confirmed}, {@code correction.noted} if that was said already
     */
    public void note(long correctionId, CorrectionOutcome outcome, String reason, long account, Instant at) {
        requireUnconfirmed(standing(null), dayOf(meeting, at));
        corrections.stream()
                .filter(each -> Objects.equals(each.getId(), correctionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("correction", correctionId))
                .note(outcome, reason, account, at);
    }

    /**
     * The chair has signed them as corrected, since corrections have come.
     *
     * @param by who signed: a name, or a name with the post
     * @param on the day of the signature
     * @param account id of the account that enters it
     * @throws BusinessException {@code minutes.confirmed}; {@code minutes.byMeeting} where the next meeting confirms
     *     them; {@code minutes.stillOpen} (with the last day) while corrections may come; {@code minutes.toNote} (with
     *     their number) as long as corrections are not noted; {@code minutes.beforeCirculation}, {@code minutes.future}
     *     on the day
     */
    public void sign(String by, LocalDate on, long account, Instant at) {
        LocalDate today = dayOf(meeting, at);
        MinutesStanding now = standing(null);
        requireUnconfirmed(now, today);
        Require.that(confirmation == MinutesConfirmation.DEEMED, "minutes.byMeeting");
        Require.that(!now.takesCorrectionsOn(today), "minutes.stillOpen", correctionsUntil);
        requireNoted(now);
        this.signedBy = Require.text("signedBy", by, MAX_NAME);
        Require.present("signedOn", on);
        refuse(on.isBefore(circulatedOn), "signedOn", "minutes.beforeCirculation");
        refuse(on.isAfter(today), "signedOn", "minutes.future");
        confirmed(ConfirmationMeans.SIGNATURE, on, account, at);
    }

    /**
     * A later meeting of the body has confirmed them.
     *
     * @param later that meeting, in session or closed
     * @param account id of the account that enters it
     * @throws BusinessException {@code minutes.confirmed}; {@code minutes.bySilence} where no meeting is needed;
     *     {@code minutes.notLater} if it is no later meeting of one of the bodies, or has not sat; {@code minutes.toNote}
     *     as {@link #sign}
     */
    public void confirmAt(Meeting later, long account, Instant at) {
        MinutesStanding now = standing(null);
        requireUnconfirmed(now, dayOf(meeting, at));
        Require.that(confirmation == MinutesConfirmation.NEXT_MEETING, "minutes.bySilence");
        refuse(later == null || !mayConfirm(later), "meeting", "minutes.notLater");
        requireNoted(now);
        this.confirmingMeeting = later;
        confirmed(ConfirmationMeans.MEETING, later.getSlot().day(), account, at);
    }

    private boolean mayConfirm(Meeting later) {
        List<GoverningBody> bodies =
                meeting.getBodies().stream().map(MeetingBody::getBody).toList();
        return (later.getState() == MeetingState.IN_SESSION || later.getState() == MeetingState.CLOSED)
                && later.getSlot().getStartsAt().isAfter(meeting.getSlot().getStartsAt())
                && !later.getSlot().day().isBefore(circulatedOn)
                && later.getBodies().stream().map(MeetingBody::getBody).anyMatch(bodies::contains);
    }

    private void confirmed(ConfirmationMeans how, LocalDate on, long account, Instant at) {
        this.confirmedHow = how;
        this.confirmedOn = on;
        this.confirmedBy = account;
        this.confirmedAt = at;
    }

    private static void requireUnconfirmed(MinutesStanding now, LocalDate today) {
        Require.that(now.stateOn(today) != MinutesState.CONFIRMED, "minutes.confirmed");
    }

    private static void requireNoted(MinutesStanding now) {
        Require.that(now.toNote() == 0, "minutes.toNote", now.toNote());
    }

    private static void refuse(boolean wrong, String field, String rule) {
        if (wrong) {
            throw BusinessException.onField(field, rule);
        }
    }

    /**
     * How the minutes of a closed meeting stand, circulated or not.
     *
     * @param nextSitting the day of the next meeting of one of its bodies, once it has sat; null before
     */
    public static MinutesStanding standing(Meeting meeting, LocalDate nextSitting) {
        return meeting.getMinutes()
                .map(minutes -> minutes.standing(nextSitting))
                .orElseGet(() -> MinutesStanding.draft(closedOn(meeting)));
    }

    private MinutesStanding standing(LocalDate nextSitting) {
        return new MinutesStanding(
                closedOn(meeting),
                circulatedOn,
                confirmation,
                correctionsUntil,
                corrections.size(),
                (int) corrections.stream().filter(MinutesCorrection::isToNote).count(),
                confirmedOn,
                nextSitting);
    }

    private static LocalDate closedOn(Meeting meeting) {
        return dayOf(meeting, meeting.getClosedAt());
    }

    private static LocalDate dayOf(Meeting meeting, Instant at) {
        return at.atZone(meeting.getSlot().getZone()).toLocalDate();
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Under which they were circulated. */
    public String getNumber() {
        return number;
    }

    public LocalDate getCirculatedOn() {
        return circulatedOn;
    }

    public Instant getCirculatedAt() {
        return circulatedAt;
    }

    /** Id of the account that circulated them. */
    public Long getCirculatedBy() {
        return circulatedBy;
    }

    /** Who approved the draft for the chair, or null. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** The signed draft as PDF, or null. */
    public StoredFile getScan() {
        return scan;
    }

    /** How they become confirmed. */
    public MinutesConfirmation getConfirmation() {
        return confirmation;
    }

    /** The last day for corrections; null where they stay open until the next meeting. */
    public LocalDate getCorrectionsUntil() {
        return correctionsUntil;
    }

    /** What members want corrected, the earliest first. */
    public List<MinutesCorrection> getCorrections() {
        return List.copyOf(corrections);
    }

    /** The day of the signature or of the meeting that confirmed them; null before, and where they are deemed confirmed. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    /** By what they were confirmed; null before, and where they are deemed confirmed. */
    public ConfirmationMeans getConfirmedHow() {
        return confirmedHow;
    }

    /** Who signed for the chair, or null. */
    public String getSignedBy() {
        return signedBy;
    }

    /** The meeting that confirmed them, or null. */
    public Meeting getConfirmingMeeting() {
        return confirmingMeeting;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Id of the account that entered the confirmation, or null. */
    public Long getConfirmedBy() {
        return confirmedBy;
    }
}
