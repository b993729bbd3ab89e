package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One meeting. */
@Named
@ViewScoped
public class MeetingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    private Long id;
    private MeetingDetail meeting;
    private List<MemberLine> mine;

    public void load() {
        meeting = queries.meeting(id);
        mine = meeting.members().stream()
                .filter(member -> member.mine() && member.invitationId() != null)
                .toList();
    }

    /** Those who conduct it may change it still. */
    public boolean isEditable() {
        return meeting.mayConduct()
                && (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CONVENED);
    }

    public boolean isToConvene() {
        return meeting.mayConduct() && meeting.state() == MeetingState.PLANNED;
    }

    public boolean isToOpen() {
        return meeting.mayConduct() && meeting.sessionDue();
    }

    /** Invitations are out, so that a change is told to all of them. */
    public boolean isMovable() {
        return meeting.mayConduct() && meeting.state() == MeetingState.CONVENED;
    }

    /** The venue is withheld still, and may be released. */
    public boolean isVenueToRelease() {
        return isMovable() && meeting.how().venueWithheld();
    }

    public boolean isToContinue() {
        return meeting.mayConduct() && meeting.state() == MeetingState.IN_SESSION;
    }

    /** The meeting is over: now its members can be asked for feedback. */
    public boolean isToConsult() {
        return meeting.mayConduct() && meeting.state() == MeetingState.CLOSED && meeting.feedbackRound() == null;
    }

    /** The meeting is over and has minutes, be they a draft. */
    public boolean isMinuted() {
        return meeting.minutes() != null;
    }

    /** Its members were asked for feedback. */
    public boolean isConsulted() {
        return meeting.feedbackRound() != null;
    }

    /** The person acts for invited seats and may answer still. */
    public boolean isToAnswer() {
        return !mine.isEmpty() && meeting.state() == MeetingState.CONVENED;
    }

    /** Answering is what the person has to do here first. */
    public boolean isAnswerFirst() {
        return isToAnswer() && !meeting.mayConduct();
    }

    /** Whoever runs the meeting, or acts for its chair or co-chair, may look for a way out of a late change. */
    public boolean isLateChangeable() {
        return meeting.state() == MeetingState.CONVENED
                && (meeting.mayConduct()
                        || mine.stream().anyMatch(member -> member.capacity().presides()));
    }

    /** Once the session has opened it counts who sat, before what was answered. */
    public boolean isOpened() {
        return meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.CLOSED;
    }

    /** Answers arrive and are waited for. */
    public boolean isAnswering() {
        return meeting.state() == MeetingState.CONVENED;
    }

    public boolean isConvened() {
        return meeting.convenedAt() != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MeetingDetail getMeeting() {
        return meeting;
    }

    /** The invited seats for which the person acts. */
    public List<MemberLine> getMine() {
        return mine;
    }
}
