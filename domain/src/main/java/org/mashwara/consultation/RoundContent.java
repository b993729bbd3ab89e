package org.mashwara.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.governance.GoverningBody;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What a round asks, whom, and from when until when.
 *
 * @param meeting after which it asks, or null
 * @param bodies whose seats are asked, at least one; the first lends the time zone
 * @param workplanVersion what it is about, an approved version; null where the questionnaire is about the meeting
 * @param questionnaire a published version
 * @param opensAt when it opens; null for with the meeting's closing, or at once where the meeting has closed
 * @param closesAt the first instant at which no response is taken any more; where it closes with a meeting the time at
 *     which that begins, whatever is given
 * @param closingMeeting with whose beginning it closes, or null for a set time
 */
public record RoundContent(
        LocalText name,
        Meeting meeting,
        List<GoverningBody> bodies,
        WorkplanVersion workplanVersion,
        Questionnaire questionnaire,
        Instant opensAt,
        Instant closesAt,
        Meeting closingMeeting,
        FeedbackAttribution attribution,
        Addressing addressing) {

    /** For longer than this no round takes responses: a later day is a slip of the pen. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @throws BusinessException {@code required} on the field; {@code round.questionnaireNotPublished}, {@code
     *     round.workplanNeeded}, {@code round.workplanNotInForce}, {@code round.meetingNeeded}, {@code
     *     round.meetingCancelled}, {@code round.whenToOpen} on {@code opensAt} for a round without a meeting, {@code
     *     round.closesBeforeItOpens} on {@code closesAt} or {@code closingMeeting}; on that also {@code
     *     round.closingMeetingOver} and, for questions about that very meeting, {@code round.closesBeforeItsMeeting}
     */
    public RoundContent {
        Require.present("name", name);
        Require.present("questionnaire", questionnaire);
        closesAt = Require.present(
                "closesAt",
                closingMeeting == null ? closesAt : closingMeeting.getSlot().getStartsAt());
        Require.present("attribution", attribution);
        Require.present("addressing", addressing);
        bodies = List.copyOf(bodies);
        Require.that(!bodies.isEmpty(), "round.bodyNeeded");
        Require.that(questionnaire.isPublished(), "round.questionnaireNotPublished");
        Require.that(
                workplanVersion != null || questionnaire.getSubject() == QuestionnaireSubject.MEETING,
                "round.workplanNeeded");
        Require.that(workplanVersion == null || workplanVersion.isInForce(), "round.workplanNotInForce");
        Require.that(questionnaire.getSubject().fits(meeting != null), "round.meetingNeeded");
        Require.that(meeting == null || meeting.getState() != MeetingState.CANCELLED, "round.meetingCancelled");
        if (meeting == null && opensAt == null) {
            throw BusinessException.onField("opensAt", "round.whenToOpen");
        }
        if (closingMeeting != null) {
            requireClosesWith(closingMeeting, meeting, questionnaire);
        }
        Instant opening = opening(opensAt, meeting);
        if (opening != null && !closesAt.isAfter(opening)) {
            throw BusinessException.onField(
                    closingMeeting == null ? "closesAt" : "closingMeeting", "round.closesBeforeItOpens");
        }
    }

    /**
     * Requires that a set closing is to come, and not more than a year after it opens.
     *
     * @param now from when on it takes responses where it opens at once
     * @throws BusinessException {@code round.closesBeforeItOpens} or {@code round.closesTooLate} on {@code closesAt}
     */
    void requireClosing(Instant now) {
        if (!closesAt.isAfter(now)) {
            throw BusinessException.onField("closesAt", "round.closesBeforeItOpens");
        }
        if (closingMeeting == null) {
            Instant opening = opening(opensAt, meeting);
            requireWithinReach(closesAt, opening == null || opening.isBefore(now) ? now : opening);
        }
    }

    /** @throws BusinessException {@code round.closesTooLate} on {@code closesAt} if that is more than a year after a time */
    static void requireWithinReach(Instant closesAt, Instant from) {
        if (closesAt.isAfter(from.plus(LONGEST))) {
            throw BusinessException.onField("closesAt", "round.closesTooLate");
        }
    }

    private static void requireClosesWith(Meeting closing, Meeting about, Questionnaire questionnaire) {
        if (!closing.isBeforeSession()) {
            throw BusinessException.onField("closingMeeting", "round.closingMeetingOver");
        }
        if (closing.equals(about) && !mayCloseWithItsMeeting(questionnaire)) {
            throw BusinessException.onField("closingMeeting", "round.closesBeforeItsMeeting");
        }
    }

    /** Whether a round may close when the meeting that it is about begins: what is asked about that cannot be said before. */
    public static boolean mayCloseWithItsMeeting(Questionnaire questionnaire) {
        return questionnaire.getSubject() != QuestionnaireSubject.MEETING;
    }

    /** When a round opens as far as that is known: the set time or, for one that opens with a meeting's closing, its end. */
    static Instant opening(Instant opensAt, Meeting meeting) {
        if (opensAt != null || meeting == null || meeting.getState() == MeetingState.CLOSED) {
            return opensAt;
        }
        return meeting.getSlot().getEndsAt();
    }
}
