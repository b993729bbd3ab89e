package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** Shows to whom a withheld venue would be told, then tells it. */
@Named
@ViewScoped
public class VenueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private MeetingChangeService service;

    @Inject
    private Form form;

    private Long id;
    private VenuePreview preview;

    /** To the meeting where there is no venue to be released. */
    public String load() {
        preview = changes.venueRelease(id);
        return preview.withheld() ? null : "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public String release() {
        return form.run(() -> service.releaseVenue(id, preview.version()))
                ? form.done(
                        "venue.released",
                        "/meetings/meeting?id=" + id,
                        preview.messages().size())
                : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public VenuePreview getPreview() {
        return preview;
    }
}
