package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** Shows what cancelling will do and to whom, then does it. */
@Named
@ViewScoped
public class CancelView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private MeetingPlanningService service;

    @Inject
    private Form form;

    private Long id;
    private MeetingDetail meeting;
    private List<MessagePreview> messages;

    /** To the meeting where it can't be cancelled any more. */
    public String load() {
        meeting = queries.conducted(id);
        boolean open = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CONVENED;
        messages = open && meeting.convenedAt() != null ? changes.cancellation(id) : List.of();
        return open ? null : "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public String cancel() {
        return form.run(() -> service.cancel(id, meeting.version()))
                ? form.done("meeting.cancelled", "/meetings/meeting?id=" + id)
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

    /** Every mail that would go out. */
    public List<MessagePreview> getMessages() {
        return messages;
    }
}
