package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** The rooms in which bodies can sit: list, entry, correction. */
@Named
@ViewScoped
public class RoomsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomQueries rooms;

    @Inject
    private TimetableQueries queries;

    @Inject
    private RoomService service;

    @Inject
    private Form form;

    private List<RoomRow> rows;
    private List<Choice> organisations;
    private RoomDetail edited;

    private Long room;
    private final RoomFields fields = new RoomFields();

    public void load() {
        rows = rooms.rooms();
        organisations = queries.organisations();
        if (room != null) {
            edited = queries.room(room);
            fields.show(edited);
        }
    }

    /** Adds the room, or corrects the one that is being changed. */
    public String save() {
        RoomEntry entry = fields.entry();
        return form.run(() -> {
                    if (edited == null) {
                        service.add(entry);
                    } else {
                        service.change(edited.id(), edited.version(), entry);
                    }
                })
                ? form.done("rooms.saved", "/admin/rooms")
                : null;
    }

    public List<RoomRow> getRows() {
        return rows;
    }

    public List<Choice> getOrganisations() {
        return organisations;
    }

    public RoomDetail getEdited() {
        return edited;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public RoomFields getFields() {
        return fields;
    }
}
