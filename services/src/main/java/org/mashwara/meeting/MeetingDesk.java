package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StoredFile;
import org.mashwara.shared.StoredFileRepository;
import org.mashwara.shared.Upload;

/** Fetches for a command what the person may change, tells the audit trail, and answers as not found otherwise. */
@ApplicationScoped
class MeetingDesk {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private StoredFileRepository files;

    @Inject
    private Clock clock;

    /** The meeting, kept for this transaction alone, for one of its TWG Secretariat. */
    Meeting toConduct(long meetingId) {
        Meeting meeting =
                meetings.findForUpdate(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId));
        requireConductor(meeting);
        context.about("meeting", meeting.getId(), meeting.getReference().toString());
        return meeting;
    }

    /** Like {@link #toConduct(long)}, as shown when the edit began; the change counts as one of the meeting. */
    Meeting toConduct(long meetingId, long shownVersion) {
        Meeting meeting = toConduct(meetingId);
        meeting.requireVersion(shownVersion);
        meetings.touch(meeting);
        return meeting;
    }

    /** The invitation for whoever acts for its seat. */
    Invitation toAnswer(long invitationId, long shownVersion) {
        Invitation invitation = invitation(invitationId);
        if (!MeetingAccess.mayAnswer(actors.current(), invitation)) {
            throw new NotFoundException("invitation", invitationId);
        }
        context.forPost(invitation.getSeat().getPost().getId());
        return asShown(invitation, shownVersion);
    }

    /** The invitation for the TWG Secretariat of the meeting, to enter an answer that came by another way. */
    Invitation toAnswerOnBehalf(long invitationId, long shownVersion) {
        Invitation invitation = invitation(invitationId);
        requireConductor(invitation.getMeeting());
        return asShown(invitation, shownVersion);
    }

    /** The invitation for whoever acts for its seat or conducts the meeting, to enter how its permission stands. */
    Invitation toEnterPermission(long invitationId, long shownVersion) {
        return MeetingAccess.mayAnswer(actors.current(), linked(invitationId))
                ? toAnswer(invitationId, shownVersion)
                : toAnswerOnBehalf(invitationId, shownVersion);
    }

    /** The invitation that a signed link opens, to be looked at. */
    Invitation linked(long invitationId) {
        return meetings.findInvitation(invitationId)
                .orElseThrow(() -> new NotFoundException("invitation", invitationId));
    }

    /** The invitation that a signed link opens; whoever asks has checked the link. */
    Invitation toAnswerByLink(long invitationId, long shownVersion) {
        return asShown(invitation(invitationId), shownVersion);
    }

    /** The invitation of a meeting's seat for whoever acts for it and wants the minutes corrected. */
    Invitation toCorrect(long meetingId, Long seatId) {
        Meeting meeting =
                meetings.findForUpdate(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId));
        Invitation invitation = meeting.getInvitations().stream()
                .filter(each -> each.getSeat().getId().equals(seatId)
                        && MeetingAccess.mayCorrectMinutes(actors.current(), each))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("meeting", meetingId));
        context.forPost(invitation.getSeat().getPost().getId());
        context.about("meeting", meetingId, meeting.getReference().toString());
        return invitation;
    }

    private Invitation invitation(long invitationId) {
        Invitation invitation = linked(invitationId);
        // whoever opens the session waits for this answer, or this answer for the opening
        meetings.findForUpdate(invitation.getMeeting().getId());
        return invitation;
    }

    private Invitation asShown(Invitation invitation, long shownVersion) {
        context.about(
                "invitation",
                invitation.getId(),
                invitation.getMeeting().getReference().toString());
        invitation.requireVersion(shownVersion);
        return invitation;
    }

    private void requireConductor(Meeting meeting) {
        Actor actor = actors.current();
        MeetingAccess access = seating.places(meeting).access();
        if (!access.mayConduct(actor)) {
            throw new NotFoundException("meeting", meeting.getId());
        }
        access.secretariatPosts().stream().filter(actor::actsFor).findFirst().ifPresent(context::forPost);
    }

    /** Keeps a file that the signed-in person hands in; null for none. */
    StoredFile keep(Upload upload) {
        return keepOf(upload, actors.current().accountId());
    }

    /**
     * Keeps an uploaded file; null for none.
     *
     * @param account who hands it in; null where it comes by a signed link
     */
    StoredFile keepOf(Upload upload, Long account) {
        if (upload == null || upload.content() == null || upload.content().length == 0) {
            return null;
        }
        StoredFile file = new StoredFile(upload.fileName(), upload.content(), clock.instant(), account);
        files.add(file);
        return file;
    }
}
