package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.MeetingState;

/** Notes at a mail, and at the seat that it told something, that it came back. */
@ApplicationScoped
class ReturnedTaker {

    @Inject
    private OutboxRepository outbox;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Clock clock;

    /** A notice that names no mail of the portal, or only a delay, is kept and nothing more. */
    void take(ReceivedMail kept, IncomingMail.Returned notice) {
        kept.applied();
        Optional<OutboxMail> sent =
                notice.originalId() == null ? Optional.empty() : outbox.byMessageId(notice.originalId());
        sent.ifPresent(mail -> {
            kept.returning(mail.getId());
            if (notice.failed() && mail.cameBack(notice.reason()) && mail.getSeatId() != null) {
                meetings.find(mail.getAboutId()).ifPresent(meeting -> note(kept, meeting, mail.getSeatId()));
            }
        });
    }

    private void note(ReceivedMail kept, Meeting meeting, Long seat) {
        meeting.getInvitations().stream()
                .filter(invitation -> invitation.getSeat().getId().equals(seat))
                .findFirst()
                .ifPresent(invitation -> {
                    kept.about(meeting.getId(), invitation.getId());
                    if (meeting.getState() == MeetingState.CONVENED) {
                        invitation.cameBack(clock.instant());
                    }
                });
    }
}
