package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mashwara.identity.Account;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingChanges;
import org.mashwara.shared.BusinessException;

/** What follows from a decision on a late change. */
@ApplicationScoped
class CarryingOut {

    @Inject
    private LateChangeRepository changes;

    @Inject
    private MeetingChanges meetingChanges;

    @Inject
    private Event<LateChangeDecided> decided;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** @throws BusinessException {@code lateChange.alreadyDecided} (with who and when) if somebody has, on that version */
    void requireUndecided(long meetingId, long version) {
        changes.lastDecided(meetingId)
                .filter(last -> last.getDecidedOnVersion() >= version)
                .ifPresent(last -> {
                    throw new BusinessException(
                            "lateChange.alreadyDecided",
                            entityManager
                                    .find(Account.class, last.getDecidedBy())
                                    .getPerson()
                                    .getName(),
                            last.getEndedAt());
                });
    }

    /** The one that waits for a decision; a new one where somebody decides on what no answer has said. */
    LateChange open(LateChangeDesk.Weighed weighed) {
        return changes.open(weighed.meeting().getId()).orElseGet(() -> {
            LateChange change = LateChange.notice(
                    weighed.meeting(),
                    weighed.situation().cause().orElse(LateChangeCause.SECRETARIAT),
                    null,
                    clock.instant());
            changes.add(change);
            return change;
        });
    }

    /** Arranges the meeting anew, puts what is carried on the next agenda, and says so once. */
    void carryOut(LateChange change, Arrangement to, LateChangeNotice notice) {
        Meeting meeting = change.getMeeting();
        MeetingChanged changed = to.equals(meeting.arrangement())
                ? meetingChanges.announce(meeting, change.getReason())
                : meetingChanges.rearrange(meeting, to, change.getReason());
        change.getItems().stream()
                .filter(item -> item.getFate() == ItemFate.CARRIED)
                .toList()
                .forEach(item -> changes.nextPlanned(
                                meeting.getBodies().get(0).getBody().getId(),
                                to.slot().getStartsAt())
                        .ifPresent(item::takeUp));
        decided.fire(new LateChangeDecided(changed, notice));
    }
}
