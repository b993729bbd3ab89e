package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A country, province or district; P-code as in the common operational datasets, ISO 3166-2 code where it has one. */
@Entity
public class Area extends BaseEntity {

    @Embedded
    private LocalText name;

    @Column(name = "p_code")
    private String pCode;

    @Column(name = "iso_code")
    private String isoCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Area parent;

    protected Area() {}

    /** @param isoCode the ISO 3166-2 code, or null */
    public Area(LocalText name, String pCode, String isoCode, Area parent) {
        this.name = Require.present("name", name);
        this.pCode = Require.text("pCode", pCode, 20);
        this.isoCode = Require.optionalText("isoCode", isoCode, 10);
        this.parent = parent;
    }

    public LocalText getName() {
        return name;
    }

    public String getPCode() {
        return pCode;
    }

    public String getIsoCode() {
        return isoCode;
    }

    public Area getParent() {
        return parent;
    }
}
