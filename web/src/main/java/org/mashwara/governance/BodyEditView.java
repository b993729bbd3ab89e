package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** Sets a body up or corrects one. */
@Named
@ViewScoped
public class BodyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyEditQueries queries;

    @Inject
    private BodyService service;

    @Inject
    private Form form;

    private String code;
    private BodyEdit body;
    private List<String> zones;

    private String newCode;
    private String nameEn;
    private String nameUr;
    private String cityEn;
    private String cityUr;
    private String timeZone;
    private Long parent;
    private Long area;
    private Long programme;

    public void load() {
        body = queries.edit(code);
        zones = queries.zones();
        newCode = body.form().code();
        nameEn = body.form().nameEn();
        nameUr = body.form().nameUr();
        cityEn = body.form().cityEn();
        cityUr = body.form().cityUr();
        timeZone = body.form().timeZone();
        parent = body.form().parentId();
        area = body.form().areaId();
        programme = body.form().programmeId();
    }

    public String save() {
        BodyForm typed = new BodyForm(
                body.codeFixed() ? body.form().code() : newCode,
                nameEn,
                nameUr,
                cityEn,
                cityUr,
                timeZone,
                parent,
                area,
                programme);
        boolean saved = form.run(() -> {
            if (isNew()) {
                service.create(typed);
            } else {
                service.change(body.id(), body.version(), typed);
            }
        });
        return saved
                ? form.done(isNew() ? "bodies.created" : "bodies.saved", "/bodies/body?code=" + typed.code())
                : null;
    }

    public boolean isNew() {
        return body.id() == null;
    }

    public BodyEdit getBody() {
        return body;
    }

    public List<String> getZones() {
        return zones;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
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

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }
}
