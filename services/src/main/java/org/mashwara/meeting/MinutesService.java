package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/**
 * The TWG Secretariat circulates the minutes of a closed meeting, notes corrections and enters the confirmation; members
 * send corrections.
 */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class MinutesService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Inject
    private Event<MinutesCirculated> circulated;

    /**
     * Circulates the draft: every member is told by mail.
     *
     * @param version the meeting's, as the page showed it
     * @throws org.mashwara.shared.BusinessException as {@link Minutes#circulate}
     */
    public void circulate(long meetingId, long version, MinutesEntry entry) {
        Meeting meeting = desk.toConduct(meetingId, version);
        Minutes.circulate(
                meeting,
                ConfirmationRule.of(seating.terms(meeting).values()),
                new Circulation(entry.number(), entry.on(), entry.approvedBy(), desk.keep(entry.scan())),
                actors.current().accountId(),
                clock.instant());
        circulated.fire(new MinutesCirculated(meetingId));
    }

    /**
     * Sends a correction for a seat; for whoever acts for it.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Minutes#correct}
     */
    @RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
    public void correct(long meetingId, Long seatId, String text) {
        Invitation invitation = desk.toCorrect(meetingId, Require.present("seat", seatId));
        minutes(invitation.getMeeting()).correct(invitation.getSeat(), text, actors.current(), clock.instant());
    }

    /**
     * Notes whether a correction is taken up.
     *
     * @param version the meeting's, as the page showed it
     * @throws org.mashwara.shared.BusinessException as {@link Minutes#note}
     */
    public void note(long meetingId, long version, long correctionId, CorrectionOutcome outcome, String reason) {
        minutes(desk.toConduct(meetingId, version))
                .note(correctionId, outcome, reason, actors.current().accountId(), clock.instant());
    }

    /**
     * Enters that the chair has signed.
     *
     * @param version the meeting's, as the page showed it
     * @throws org.mashwara.shared.BusinessException as {@link Minutes#sign}
     */
    public void sign(long meetingId, long version, String signedBy, LocalDate on) {
        minutes(desk.toConduct(meetingId, version))
                .sign(signedBy, on, actors.current().accountId(), clock.instant());
    }

    /**
     * Enters that a later meeting has confirmed them.
     *
     * @param version the meeting's, as the page showed it
     * @param laterId that meeting
     * @throws org.mashwara.shared.BusinessException as {@link Minutes#confirmAt}
     */
    public void confirm(long meetingId, long version, Long laterId) {
        minutes(desk.toConduct(meetingId, version))
                .confirmAt(
                        meetings.find(Require.present("meeting", laterId)).orElse(null),
                        actors.current().accountId(),
                        clock.instant());
    }

    private static Minutes minutes(Meeting meeting) {
        return meeting.getMinutes().orElseThrow(() -> new NotFoundException("minutes of meeting", meeting.getId()));
    }
}
