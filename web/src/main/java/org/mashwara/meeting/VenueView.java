package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** Shows to whom a withheld venue would be told, then tells it. */
@Named
@ViewScoped
public class VenueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private MeetingChangeService service;

    @Inject
    private Form form;

    private Long id;
    private MeetingDetail meeting;
    private List<MessagePreview> messages;

    /** To the meeting where there is no venue to be released. */
    public String load() {
        meeting = queries.conducted(id);
        if (meeting.state() != MeetingState.CONVENED || !meeting.how().venueWithheld()) {
            return "/meetings/meeting?faces-redirect=true&id=" + id;
        }
        messages = changes.venueRelease(id);
        return null;
    }

    public String release() {
        return form.run(() -> service.releaseVenue(id, meeting.version()))
                ? form.done("venue.released", "/meetings/meeting?id=" + id, messages.size())
                : null;
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

    public List<MessagePreview> getMessages() {
        return messages;
    }
}
