package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** The areas, one of them in a form; area 0 is one to be added. */
@Named
@ViewScoped
public class AreasView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long NEW = 0;

    @Inject
    private AreaQueries queries;

    @Inject
    private AreaService service;

    @Inject
    private Form form;

    private Long area;
    private List<AreaRow> areas;
    private AreaRow shown;
    private String nameEn;
    private String nameUr;
    private String pCode;
    private String isoCode;
    private Long parent;

    public void load() {
        areas = queries.areas();
        if (area != null && area != NEW) {
            shown = queries.area(area);
            nameEn = shown.name().getEn();
            nameUr = shown.name().getUr();
            pCode = shown.pCode();
            isoCode = shown.isoCode();
            parent = shown.parentId();
        }
    }

    public String save() {
        AreaForm typed = new AreaForm(nameEn, nameUr, pCode, isoCode, parent);
        boolean saved = form.run(() -> {
            if (shown == null) {
                service.add(typed);
            } else {
                service.change(shown.id(), shown.version(), typed);
            }
        });
        return saved ? form.done("directory.area.saved", "/directory/areas") : null;
    }

    public boolean isEditing() {
        return area != null;
    }

    public boolean isNew() {
        return shown == null;
    }

    /** The areas in which this one can lie. */
    public List<AreaRow> getParents() {
        return areas.stream()
                .filter(other -> shown == null || other.id() != shown.id())
                .toList();
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public AreaRow getShown() {
        return shown;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
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

    public String getPCode() {
        return pCode;
    }

    public void setPCode(String pCode) {
        this.pCode = pCode;
    }

    public String getIsoCode() {
        return isoCode;
    }

    public void setIsoCode(String isoCode) {
        this.isoCode = isoCode;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }
}
