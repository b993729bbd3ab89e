package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.directory.Organisation;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A place in which a body can sit. No two meetings are in one room at once: the database refuses it. */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    private static final int MAX_CITY = 100;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "city_ur"))
    private LocalText city;

    @Column(name = "capacity")
    private int capacity;

    protected Room() {}

    /**
     * @param organisation whose room it is
     * @param capacity how many people it holds, at least 1
     */
    public Room(LocalText name, Organisation organisation, LocalText city, int capacity) {
        furnish(name, organisation, city, capacity);
    }

    /**
     * A room of which no more is known than what people are told of it: to show where something would be. It stands for no
     * other room and cannot be kept.
     *
     * @param capacity how many people it holds, at least 1
     */
    public static Room toShow(LocalText name, LocalText city, int capacity) {
        Room shown = new Room();
        shown.name = Require.present("name", name);
        shown.city = Require.present("city", city);
        Require.that(capacity >= 1, "room.capacity");
        shown.capacity = capacity;
        return shown;
    }

    /** Corrects what is known of it. */
    public final void furnish(LocalText newName, Organisation newOrganisation, LocalText newCity, int newCapacity) {
        this.name = Require.present("name", newName);
        this.organisation = Require.present("organisation", newOrganisation);
        this.city = Require.present("city", newCity);
        Require.text("city", newCity.getEn(), MAX_CITY);
        Require.optionalText("city", newCity.getUr(), MAX_CITY);
        Require.that(newCapacity >= 1, "room.capacity");
        this.capacity = newCapacity;
    }

    public LocalText getName() {
        return name;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalText getCity() {
        return city;
    }

    /** How many people it holds. */
    public int getCapacity() {
        return capacity;
    }
}
