package org.mashwara.consultation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.Seat;

/**
 * Whether a new round would ask the same members the same questions about the same thing while another round does. A
 * second round about a meeting or a workplan version is legitimate when its questions or its members differ, or when the
 * other has ended.
 */
public final class RepeatedRequest {

    private RepeatedRequest() {}

    /**
     * @param content of the new round
     * @param asked whom the new round would ask
     * @param other a round that is open or planned
     * @param askedByOther whom that would ask as things are
     * @param at now
     */
    public static boolean repeats(
            RoundContent content, Asking asked, FeedbackRound other, Asking askedByOther, Instant at) {
        return isAboutTheSame(content, other)
                && content.questionnaire()
                        .getCode()
                        .equals(other.getQuestionnaire().getCode())
                && seats(asked).equals(seats(askedByOther))
                && runsBeside(content, other, at);
    }

    private static boolean isAboutTheSame(RoundContent content, FeedbackRound other) {
        return Objects.equals(content.meeting(), other.getMeeting())
                && Objects.equals(content.workplanVersion(), other.getWorkplanVersion())
                && Set.copyOf(content.bodies()).equals(Set.copyOf(other.getBodies()));
    }

    private static Set<Seat> seats(Asking asking) {
        return asking.asked().stream().map(Asking.Asked::seat).collect(Collectors.toSet());
    }

    /** Both take responses at some time. */
    private static boolean runsBeside(RoundContent content, FeedbackRound other, Instant at) {
        if (other.getState() == RoundState.CLOSED || !at.isBefore(other.getClosesAt())) {
            return false;
        }
        return isBefore(content.opensAt(), content, other.getClosesAt())
                && (other.getState() == RoundState.OPEN || isBefore(other.getOpensAt(), content, content.closesAt()));
    }

    private static boolean isBefore(Instant opensAt, RoundContent content, Instant closesAt) {
        Instant opens = RoundContent.opening(opensAt, content.meeting());
        return opens == null || opens.isBefore(closesAt);
    }
}
