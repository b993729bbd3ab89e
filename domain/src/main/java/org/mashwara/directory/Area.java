package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
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
        describe(name, pCode, isoCode);
        this.parent = parent;
    }

    /**
     * Corrects what the area is called and its codes.
     *
     * @param newIsoCode the ISO 3166-2 code, or null
     * @throws BusinessException {@code area.pCode} or {@code area.isoCode} for a code of another form
     */
    public void describe(LocalText newName, String newPCode, String newIsoCode) {
        LocalText checkedName = Require.present("name", newName);
        String checkedPCode = code("pCode", Require.text("pCode", newPCode, 20), "[A-Z]{2}[A-Z0-9]*", "area.pCode");
        String iso = Require.optionalText("isoCode", newIsoCode, 10);
        this.isoCode = iso == null ? null : code("isoCode", iso, "[A-Z]{2}(-[A-Z0-9]{1,3})?", "area.isoCode");
        this.name = checkedName;
        this.pCode = checkedPCode;
    }

    /**
     * Lies in another area from now on.
     *
     * @param newParent the area that contains it, or null
     * @throws BusinessException {@code area.parentCycle} if that one is the area itself or lies in it
     */
    public void liesIn(Area newParent) {
        for (Area above = newParent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw BusinessException.onField("parent", "area.parentCycle");
            }
        }
        this.parent = newParent;
    }

    private static String code(String field, String value, String form, String rule) {
        if (!value.matches(form)) {
            throw BusinessException.onField(field, rule, value);
        }
        return value;
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
