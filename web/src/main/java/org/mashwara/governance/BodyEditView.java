package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.RegisterDay;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Sets a body up; changes one from a day on, after a look at what that touches; or puts a wrong entry right. */
@Named
@ViewScoped
public class BodyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyEditQueries queries;

    @Inject
    private BodyService service;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;
    private LocalDate day;
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

    private boolean correcting;
    private LocalDate from;
    private LocalDate since;
    private String reason;
    private BodyChangePreview preview;

    public void load() {
        day = registerDay.getDay();
        body = queries.edit(code, day);
        zones = queries.zones();
        from = format.today();
        since = body.since();
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

    public String create() {
        return form.run(() -> service.create(typed())) ? form.done("bodies.created", page()) : null;
    }

    /** Goes on to the check, if the rules allow the change. */
    public void check() {
        form.run(() -> preview = queries.change(code, typed(), from));
    }

    /** Goes back from the check. */
    public void back() {
        preview = null;
    }

    public String change() {
        if (form.run(() -> service.change(body.id(), body.version(), typed(), from, reason))) {
            return form.done("bodies.changed", page(), from);
        }
        preview = null;
        return null;
    }

    public String correct() {
        return form.run(() -> service.correct(body.id(), body.version(), typed(), day, since, reason))
                ? form.done("bodies.saved", page() + registerDay.getAlong())
                : null;
    }

    private String page() {
        return "/bodies/body?code=" + typed().code();
    }

    private BodyForm typed() {
        return new BodyForm(
                body.codeFixed() || !isNew() && !correcting ? body.form().code() : newCode,
                nameEn,
                nameUr,
                cityEn,
                cityUr,
                timeZone,
                parent,
                area,
                programme);
    }

    public boolean isNew() {
        return body.id() == null;
    }

    /** The key of the page's heading. */
    public String getTitleKey() {
        if (isNew()) {
            return "bodies.new";
        }
        return preview != null ? "directory.check.title" : correcting ? "bodies.correct" : "bodies.edit";
    }

    /** A sentence about what is touched. */
    public String say(TransferEffect effect) {
        return words.of(effect.textKey(), effect.arguments().toArray());
    }

    public BodyChangePreview getPreview() {
        return preview;
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

    public boolean isCorrecting() {
        return correcting;
    }

    public void setCorrecting(boolean correcting) {
        this.correcting = correcting;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
