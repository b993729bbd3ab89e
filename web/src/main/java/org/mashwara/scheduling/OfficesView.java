package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** The offices with their hours of today and later. */
@Named
@ViewScoped
public class OfficesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TimetableQueries queries;

    @Inject
    private OfficeService service;

    @Inject
    private Form form;

    private List<OfficeRow> rows;
    private List<Choice> organisations;

    private Long organisation;
    private String cityEn;
    private String cityUr;

    public void load() {
        rows = queries.offices();
        organisations = queries.organisations();
    }

    /** Puts an office on record and goes on to its hours. */
    public String add() {
        long[] added = new long[1];
        return form.run(() -> added[0] = service.add(organisation, cityEn, cityUr))
                ? form.done("offices.saved", "/admin/office?id=" + added[0])
                : null;
    }

    public List<OfficeRow> getRows() {
        return rows;
    }

    public List<Choice> getOrganisations() {
        return organisations;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
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
}
