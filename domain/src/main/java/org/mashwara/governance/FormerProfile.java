package org.mashwara.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mashwara.directory.Area;
import org.mashwara.directory.Former;
import org.mashwara.shared.LocalText;

/** What was said of a body until a day. */
@Entity
@Table(name = "governing_body_former")
public class FormerProfile extends Former {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @Embedded
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "city_ur"))
    private LocalText city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private GoverningBody parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area_id")
    private Area area;

    protected FormerProfile() {}

    FormerProfile(GoverningBody body, BodyProfile profile, LocalDate until) {
        super(until);
        this.body = body;
        correct(profile);
    }

    /** What was said then. */
    public BodyProfile getProfile() {
        return new BodyProfile(name, city, parent, area);
    }

    /** What the body was called; loads nothing else. */
    LocalText getName() {
        return name;
    }

    /** Where it met; loads nothing else. */
    LocalText getCity() {
        return city;
    }

    /** What it advised, or null; loads nothing else. */
    GoverningBody getParent() {
        return parent;
    }

    final void correct(BodyProfile right) {
        this.name = right.name();
        this.city = right.city();
        this.parent = right.parent();
        this.area = right.area();
    }
}
