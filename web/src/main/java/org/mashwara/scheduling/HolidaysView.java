package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** The public holidays of a year: list, entry, correction. */
@Named
@ViewScoped
public class HolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TimetableQueries queries;

    @Inject
    private HolidayService service;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private List<HolidayRow> rows;
    private List<Choice> areas;
    private HolidayRow edited;

    private Integer year;
    private Long holiday;
    private Long area;
    private String nameEn;
    private String nameUr;
    private LocalDate from;
    private LocalDate until;
    private HolidayState state;

    public void load() {
        year = year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
        rows = queries.holidays(Math.max(1900, Math.min(2200, year)));
        areas = queries.areas();
        rows.stream()
                .filter(row -> holiday != null && row.id() == holiday)
                .findFirst()
                .ifPresentOrElse(this::edit, () -> {
                    holiday = null;
                    area = areas.isEmpty() ? null : areas.get(0).getId();
                    state = HolidayState.ANNOUNCED;
                });
    }

    private void edit(HolidayRow row) {
        edited = row;
        area = row.areaId();
        nameEn = row.name().getEn();
        nameUr = row.name().getUr();
        from = row.from();
        until = row.until();
        state = row.state();
    }

    /** Adds the holiday, or corrects the one that is being changed. */
    public String save() {
        HolidayEntry entry = new HolidayEntry(area, nameEn, nameUr, from, until, state);
        return form.run(() -> {
                    if (edited == null) {
                        service.add(entry);
                    } else {
                        service.correct(edited.id(), edited.version(), entry);
                    }
                })
                ? form.done("holidays.saved", "/admin/holidays?year=" + from.getYear())
                : null;
    }

    public String remove() {
        return form.run(() -> service.remove(edited.id(), edited.version()))
                ? form.done("holidays.removed", "/admin/holidays?year=" + year)
                : null;
    }

    public HolidayState[] getStates() {
        return HolidayState.values();
    }

    public List<HolidayRow> getRows() {
        return rows;
    }

    public List<Choice> getAreas() {
        return areas;
    }

    /** The year before and the one after, as the tabs offer them. */
    public List<Integer> getYears() {
        return List.of(year - 1, year, year + 1);
    }

    public HolidayRow getEdited() {
        return edited;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getHoliday() {
        return holiday;
    }

    public void setHoliday(Long holiday) {
        this.holiday = holiday;
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

    public HolidayState getState() {
        return state;
    }

    public void setState(HolidayState state) {
        this.state = state;
    }
}
