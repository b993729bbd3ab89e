package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mashwara.shared.Form;

/** One office: where it is, and its hours. */
@Named
@ViewScoped
public class OfficeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TimetableQueries queries;

    @Inject
    private OfficeService service;

    @Inject
    private Form form;

    private OfficeRow office;
    private HoursRow edited;

    private Long id;
    private Long hours;
    private String cityEn;
    private String cityUr;
    private String nameEn;
    private String nameUr;
    private LocalDate from;
    private LocalDate until;
    private LocalTime opens;
    private LocalTime closes;
    private LocalTime fridayOpens;
    private LocalTime fridayCloses;
    private LocalTime saturdayOpens;
    private LocalTime saturdayCloses;

    public void load() {
        office = queries.office(id);
        if (office.city() != null) {
            cityEn = office.city().getEn();
            cityUr = office.city().getUr();
        }
        office.hours().stream()
                .filter(row -> hours != null && row.id() == hours)
                .findFirst()
                .ifPresent(this::edit);
    }

    private void edit(HoursRow row) {
        edited = row;
        nameEn = row.name().getEn();
        nameUr = row.name().getUr();
        from = row.from();
        until = row.until();
        opens = row.ordinary().opens();
        closes = row.ordinary().closes();
        if (row.friday() != null) {
            fridayOpens = row.friday().opens();
            fridayCloses = row.friday().closes();
        }
        if (row.saturday() != null) {
            saturdayOpens = row.saturday().opens();
            saturdayCloses = row.saturday().closes();
        }
    }

    public String move() {
        return form.run(() -> service.move(id, office.version(), cityEn, cityUr))
                ? form.done("offices.saved", "/admin/office?id=" + id)
                : null;
    }

    /** Lays the hours down, or corrects those that are being changed. */
    public String save() {
        HoursEntry entry = new HoursEntry(
                nameEn, nameUr, from, until, opens, closes, fridayOpens, fridayCloses, saturdayOpens, saturdayCloses);
        return form.run(() -> {
                    if (edited == null) {
                        service.keepHours(id, office.version(), entry);
                    } else {
                        service.changeHours(id, office.version(), edited.id(), entry);
                    }
                })
                ? form.done("offices.hoursSaved", "/admin/office?id=" + id)
                : null;
    }

    public String remove() {
        return form.run(() -> service.dropHours(id, office.version(), edited.id()))
                ? form.done("offices.hoursRemoved", "/admin/office?id=" + id)
                : null;
    }

    public OfficeRow getOffice() {
        return office;
    }

    public HoursRow getEdited() {
        return edited;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getHours() {
        return hours;
    }

    public void setHours(Long hours) {
        this.hours = hours;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public LocalTime getFridayOpens() {
        return fridayOpens;
    }

    public void setFridayOpens(LocalTime fridayOpens) {
        this.fridayOpens = fridayOpens;
    }

    public LocalTime getFridayCloses() {
        return fridayCloses;
    }

    public void setFridayCloses(LocalTime fridayCloses) {
        this.fridayCloses = fridayCloses;
    }

    public LocalTime getSaturdayOpens() {
        return saturdayOpens;
    }

    public void setSaturdayOpens(LocalTime saturdayOpens) {
        this.saturdayOpens = saturdayOpens;
    }

    public LocalTime getSaturdayCloses() {
        return saturdayCloses;
    }

    public void setSaturdayCloses(LocalTime saturdayCloses) {
        this.saturdayCloses = saturdayCloses;
    }
}
