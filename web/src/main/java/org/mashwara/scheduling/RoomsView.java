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
    private String nameEn;
    private String nameUr;
    private Long organisation;
    private String cityEn;
    private String cityUr;
    private Integer capacity;

    public void load() {
        rows = rooms.rooms();
        organisations = queries.organisations();
        if (room != null) {
            edited = queries.room(room);
            nameEn = edited.name().getEn();
            nameUr = edited.name().getUr();
            organisation = edited.organisationId();
            cityEn = edited.city().getEn();
            cityUr = edited.city().getUr();
            capacity = edited.capacity();
        }
    }

    /** Adds the room, or corrects the one that is being changed. */
    public String save() {
        RoomEntry entry = new RoomEntry(nameEn, nameUr, organisation, cityEn, cityUr, capacity);
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

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getCityUr() {
        return cityUr;
    }

    public void setCityUr(String cityUr) {
        this.cityUr = cityUr;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
