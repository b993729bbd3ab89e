package org.mashwara.meeting.latechange;

import java.util.Optional;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.InvitationAnswer;

/**
 * When an answer makes a late change: a body is left without chair and co-chair, or somebody can't come and the quorum
 * is not sure. Once a way out has been chosen, only what is new needs another decision: the one who was to preside, or
 * the quorum.
 */
public final class Noticing {

    private final Situation situation;
    private final Optional<LateChange> decided;

    /** @param decided the late change of the meeting that was decided last */
    public Noticing(Situation situation, Optional<LateChange> decided) {
        this.situation = situation;
        this.decided = decided.filter(each -> each.getWay() != WayKind.POSTPONE);
    }

    /** What needs a decision now that a seat has answered; empty if nothing does. */
    public Optional<LateChangeCause> after(InvitationAnswer answer, Seat seat) {
        if (answer != InvitationAnswer.UNABLE && answer != InvitationAnswer.ALTERNATE) {
            return Optional.empty();
        }
        if (decided.isEmpty()) {
            return situation.cause();
        }
        if (wasToPreside(seat)) {
            return Optional.of(LateChangeCause.CHAIR_UNABLE);
        }
        return situation.isQuorumInQuestion() ? Optional.of(LateChangeCause.QUORUM_IN_QUESTION) : Optional.empty();
    }

    private boolean wasToPreside(Seat seat) {
        return decided.stream()
                .flatMap(each -> each.getOffered().stream())
                .filter(OfferedWay::isChosen)
                .anyMatch(way -> seat.equals(way.getPresidingSeat()));
    }

    /** True if what was noticed needs no decision any more. */
    public boolean isOver() {
        return situation.cause().isEmpty();
    }
}
