package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** The journeys between cities: table, entry, correction. */
@Named
@ViewScoped
public class JourneysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TimetableQueries queries;

    @Inject
    private JourneyService service;

    @Inject
    private Form form;

    private List<JourneyRow> rows;
    private JourneyRow edited;

    private Long journey;
    private String fromEn;
    private String fromUr;
    private String toEn;
    private String toUr;
    private Integer days;

    public void load() {
        rows = queries.journeys();
        rows.stream()
                .filter(row -> journey != null && row.id() == journey)
                .findFirst()
                .ifPresent(row -> {
                    edited = row;
                    days = row.days();
                });
    }

    /** Adds the journey, or corrects the one that is being changed. */
    public String save() {
        return form.run(() -> {
                    if (edited == null) {
                        service.add(fromEn, fromUr, toEn, toUr, days);
                    } else {
                        service.change(edited.id(), edited.version(), days);
                    }
                })
                ? form.done("journeys.saved", "/admin/journeys")
                : null;
    }

    public String remove() {
        return form.run(() -> service.remove(edited.id(), edited.version()))
                ? form.done("journeys.removed", "/admin/journeys")
                : null;
    }

    public List<JourneyRow> getRows() {
        return rows;
    }

    public JourneyRow getEdited() {
        return edited;
    }

    public Long getJourney() {
        return journey;
    }

    public void setJourney(Long journey) {
        this.journey = journey;
    }

    public String getFromEn() {
        return fromEn;
    }

    public void setFromEn(String fromEn) {
        this.fromEn = fromEn;
    }

    public String getFromUr() {
        return fromUr;
    }

    public void setFromUr(String fromUr) {
        this.fromUr = fromUr;
    }

    public String getToEn() {
        return toEn;
    }

    public void setToEn(String toEn) {
        this.toEn = toEn;
    }

    public String getToUr() {
        return toUr;
    }

    public void setToUr(String toUr) {
        this.toUr = toUr;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
