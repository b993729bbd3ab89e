package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** What is typed of a room. */
public class RoomFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameEn;
    private String nameUr;
    private Long organisation;
    private String cityEn;
    private String cityUr;
    private Integer capacity;

    /** Begins with the city in which a body meets. */
    public void begin(LocalText city) {
        cityEn = city == null ? null : city.getEn();
        cityUr = city == null ? null : city.getUr();
    }

    void show(RoomDetail room) {
        nameEn = room.name().getEn();
        nameUr = room.name().getUr();
        organisation = room.organisationId();
        begin(room.city());
        capacity = room.capacity();
    }

    public RoomEntry entry() {
        return new RoomEntry(nameEn, nameUr, organisation, cityEn, cityUr, capacity);
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
