package org.mashwara.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;

/**
 * Whom a round would ask about what.
 *
 * @param meetingId the meeting, or null
 * @param bodyId the body, where there is no meeting
 * @param reference the meeting's or, without one, the body's code
 * @param workplans those that the bodies review
 * @param versionId the workplan version that is previewed, or null if there is none
 * @param questionnaires those that can be asked, in their newest versions; about a meeting only where there is one
 * @param questionnaireId the one that is previewed, or null if none is published
 * @param aboutMeeting whether it asks about the meeting, and not about a workplan
 * @param aboutActivities whether it asks about activities
 * @param subprogrammes by which the round may be addressed
 * @param attribution who reads which post answered, as the terms of reference say
 * @param mayOpenNow false while the meeting has not closed
 * @param today the day in the place where the bodies sit
 * @param closingMeetings with whose beginning it may close, the earliest first
 * @param beside rounds about the same workplan version and body, or about the same meeting itself, that are open or planned at present
 */
public record RoundPreview(
        Long meetingId,
        Long bodyId,
        String reference,
        LocalText name,
        List<WorkplanChoice> workplans,
        Long versionId,
        List<Choice> questionnaires,
        Long questionnaireId,
        boolean aboutMeeting,
        boolean aboutActivities,
        List<Choice> subprogrammes,
        FeedbackAttribution attribution,
        boolean mayOpenNow,
        LocalText city,
        String timeZone,
        LocalDate today,
        List<ClosingMeeting> closingMeetings,
        List<RoundBeside> beside,
        List<AskedSeat> asked,
        List<NotAskedSeat> notAsked)
        implements Serializable {

    public RoundPreview {
        workplans = List.copyOf(workplans);
        closingMeetings = List.copyOf(closingMeetings);
        beside = List.copyOf(beside);
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public List<WorkplanChoice> getWorkplans() {
        return workplans;
    }

    public Long getVersionId() {
        return versionId;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public List<Choice> getQuestionnaires() {
        return questionnaires;
    }

    public Long getQuestionnaireId() {
        return questionnaireId;
    }

    /** What the questionnaire that is previewed is called, or null if there is none. */
    public LocalText getQuestionnaireName() {
        return questionnaires.stream()
                .filter(choice -> Objects.equals(choice.id(), questionnaireId))
                .map(Choice::name)
                .findFirst()
                .orElse(null);
    }

    /** The workplan that is previewed, or null if there is none. */
    public WorkplanChoice getWorkplan() {
        return workplans.stream()
                .filter(choice -> Objects.equals(choice.versionId(), versionId))
                .findFirst()
                .orElse(null);
    }

    public boolean isAboutMeeting() {
        return aboutMeeting;
    }

    public boolean isAboutActivities() {
        return aboutActivities;
    }

    public List<Choice> getSubprogrammes() {
        return subprogrammes;
    }

    public FeedbackAttribution getAttribution() {
        return attribution;
    }

    public boolean isMayOpenNow() {
        return mayOpenNow;
    }

    public LocalText getCity() {
        return city;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public List<ClosingMeeting> getClosingMeetings() {
        return closingMeetings;
    }

    public List<RoundBeside> getBeside() {
        return beside;
    }

    public List<AskedSeat> getAsked() {
        return asked;
    }

    public List<NotAskedSeat> getNotAsked() {
        return notAsked;
    }
}
