package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** Shows the record as it would become final, then closes the meeting. */
@Named
@ViewScoped
public class CloseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private SessionService service;

    @Inject
    private Form form;

    private Long id;
    private MeetingDetail meeting;
    private long missing;

    /** To the meeting where there is no session to be closed. */
    public String load() {
        meeting = queries.conducted(id);
        missing = meeting.members().stream()
                .filter(member -> member.presence() == null)
                .count();
        return meeting.state() == MeetingState.IN_SESSION ? null : "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public String close() {
        return form.run(() -> service.close(id, meeting.version()))
                ? form.done("session.closed", "/meetings/meeting?id=" + id)
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

    /** For how many seats attendance is still to be taken. */
    public long getMissing() {
        return missing;
    }

    /** How many seats were filled. */
    public long getFilled() {
        return meeting.members().stream()
                .filter(member -> member.presence() == Presence.PRESENT || member.presence() == Presence.ALTERNATE)
                .count();
    }
}
