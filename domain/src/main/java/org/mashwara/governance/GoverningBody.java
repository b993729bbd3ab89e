package org.mashwara.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.mashwara.directory.Area;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A standing committee with terms of reference, such as the Programme Governance Committee or a Technical Working Group. */
@Entity
@Table(name = "governing_body")
public class GoverningBody extends BaseEntity {

    /** Stands in references: {@code TWG-BAL} in {@code TWG-BAL/2014/M1}. */
    @Column(name = "code")
    private String code;

    @Embedded
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "city_ur"))
    private LocalText city;

    @Column(name = "time_zone")
    private String timeZone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private GoverningBody parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area_id")
    private Area area;

    @Column(name = "programme_id")
    private Long programmeId;

    protected GoverningBody() {}

    /**
     * @param code short code of capital letters, digits and hyphens
     * @param city where it usually meets; names the time zone for people ("Quetta time")
     * @param parent the body that decides on its recommendations, or null
     * @param area the area it is about, or null for the whole programme
     */
    public GoverningBody(
            String code,
            LocalText name,
            LocalText city,
            ZoneId timeZone,
            GoverningBody parent,
            Area area,
            Long programmeId) {
        this.code = Require.text("code", code, 30);
        Require.that(this.code.matches("[A-Z0-9][A-Z0-9-]*"), "body.code");
        this.name = Require.present("name", name);
        this.city = Require.present("city", city);
        this.timeZone = Require.present("timeZone", timeZone).getId();
        this.parent = parent;
        this.area = area;
        this.programmeId = Require.present("programme", programmeId);
    }

    public String getCode() {
        return code;
    }

    public LocalText getName() {
        return name;
    }

    public LocalText getCity() {
        return city;
    }

    public ZoneId getTimeZone() {
        return ZoneId.of(timeZone);
    }

    public GoverningBody getParent() {
        return parent;
    }

    public Area getArea() {
        return area;
    }

    public Long getProgrammeId() {
        return programmeId;
    }
}
