package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.meeting.MeetingCancelled;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingReplanned;
import org.mashwara.meeting.SessionOpened;
import org.mashwara.meeting.latechange.LateChangeDecided;
import org.mashwara.shared.Actors;

/** What becomes of a round that closes or opens with a meeting when that is moved, begins or is cancelled. */
@ApplicationScoped
class RoundsFollowMeetings {

    @Inject
    private FeedbackRoundRepository repository;

    @Inject
    private Rounds rounds;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    void moved(@Observes MeetingChanged event) {
        follow(event.meetingId());
    }

    void replanned(@Observes MeetingReplanned event) {
        follow(event.meetingId());
    }

    void decided(@Observes LateChangeDecided event) {
        follow(event.changed().meetingId());
    }

    void cancelled(@Observes MeetingCancelled event) {
        follow(event.meetingId());
        repository.plannedAfter(event.meetingId()).stream()
                .filter(FeedbackRound::isLeftWithoutMeeting)
                .forEach(round -> rounds.closeWithMeeting(round, clock.instant()));
    }

    /** Also before its time. */
    void begun(@Observes SessionOpened event) {
        repository.closingWith(event.meetingId()).forEach(round -> rounds.closeWithMeeting(round, clock.instant()));
    }

    private void follow(long meetingId) {
        repository
                .closingWith(meetingId)
                .forEach(round ->
                        rounds.follow(round, clock.instant(), actors.current().accountId()));
    }
}
