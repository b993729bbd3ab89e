package org.mashwara.consultation;

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
 * @param closesAt the first instant at which no response is taken any more
 */
public record RoundContent(
        LocalText name,
        Meeting meeting,
        List<GoverningBody> bodies,
        WorkplanVersion workplanVersion,
        Questionnaire questionnaire,
        Instant opensAt,
        Instant closesAt,
        FeedbackAttribution attribution,
        Addressing addressing) {

    /**
     * @throws BusinessException {@code required} on the field; {@code round.questionnaireNotPublished}, {@code
     *     round.workplanNeeded}, {@code round.workplanNotInForce}, {@code round.meetingNeeded}, {@code
     *     round.meetingCancelled}, {@code round.whenToOpen} on {@code opensAt} for a round without a meeting, {@code
     *     round.closesBeforeItOpens} on {@code closesAt}
     */
    public RoundContent {
        Require.present("name", name);
        Require.present("questionnaire", questionnaire);
        Require.present("closesAt", closesAt);
        Require.present("attribution", attribution);
        Require.present("addressing", addressing);
        bodies = List.copyOf(bodies);
        Require.that(!bodies.isEmpty(), "round.bodyNeeded");
        Require.that(questionnaire.isPublished(), "round.questionnaireNotPublished");
        Require.that(
                workplanVersion != null || questionnaire.getSubject() == QuestionnaireSubject.MEETING,
                "round.workplanNeeded");
        Require.that(workplanVersion == null || workplanVersion.isInForce(), "round.workplanNotInForce");
        Require.that(
                meeting != null || questionnaire.getSubject() == QuestionnaireSubject.WORKPLAN, "round.meetingNeeded");
        Require.that(meeting == null || meeting.getState() != MeetingState.CANCELLED, "round.meetingCancelled");
        if (meeting == null && opensAt == null) {
            throw BusinessException.onField("opensAt", "round.whenToOpen");
        }
        if (opensAt != null && !closesAt.isAfter(opensAt)) {
            throw BusinessException.onField("closesAt", "round.closesBeforeItOpens");
        }
    }
}
