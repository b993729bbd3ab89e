package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;

/** Shows whom a reminder would go to, then sends it. */
@Named
@ViewScoped
public class RemindView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReminderQueries queries;

    @Inject
    private ReminderService service;

    @Inject
    private Form form;

    private Long id;
    private ReminderPreview preview;

    public void load() {
        preview = queries.preview(id);
    }

    public String remind() {
        int[] seats = new int[1];
        return form.run(() -> seats[0] = service.remind(id))
                ? form.done("remind.done", "/meetings/meeting?id=" + id, seats[0])
                : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReminderPreview getPreview() {
        return preview;
    }
}
