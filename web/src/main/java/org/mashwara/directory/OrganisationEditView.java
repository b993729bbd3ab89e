package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Changes an organisation from a day on, after a look at what that touches; or puts a wrong entry right. */
@Named
@ViewScoped
public class OrganisationEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private OrganisationService service;

    @Inject
    private RegisterDay registerDay;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final OrganisationFields fields = new OrganisationFields();
    private Long id;
    private boolean correcting;
    private LocalDate day;
    private OrganisationForm organisation;
    private LocalDate from;
    private LocalDate nameSince;
    private LocalDate placeSince;
    private String reason;
    private ChangePreview preview;

    public void load() {
        day = registerDay.getDay();
        organisation = queries.organisation(id, day);
        fields.show(organisation, words);
        from = format.today();
        nameSince = organisation.nameSince();
        placeSince = organisation.placeSince();
    }

    /** Goes on to the check, if the rules allow the change. */
    public void check() {
        OrganisationEntry entry = entry();
        if (entry != null) {
            form.run(() -> preview = previews.organisationChange(id, entry, from, organisation.shown()));
        }
    }

    /** Goes back from the check. */
    public void back() {
        preview = null;
    }

    public String change() {
        OrganisationEntry entry = entry();
        if (entry != null && form.run(() -> service.change(id, entry, from, reason, organisation.shown()))) {
            return form.done("directory.change.done", "/directory/organisation?id=" + id, from);
        }
        preview = null;
        return null;
    }

    public String correct() {
        OrganisationEntry entry = entry();
        return entry != null
                        && form.run(() ->
                                service.correct(id, entry, day, nameSince, placeSince, reason, organisation.shown()))
                ? form.done("directory.correct.done", "/directory/organisation?id=" + id + registerDay.getAlong())
                : null;
    }

    /** Removes an entry that nothing refers to. */
    public String remove() {
        return form.run(() -> service.remove(id, organisation.shown()))
                ? form.done("directory.remove.done", "/directory/list")
                : null;
    }

    private OrganisationEntry entry() {
        return fields.entry(queries, day, form);
    }

    public boolean isChecking() {
        return preview != null;
    }

    public ChangePreview getPreview() {
        return preview;
    }

    public OrganisationForm getOrganisation() {
        return organisation;
    }

    public OrganisationFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public LocalDate getNameSince() {
        return nameSince;
    }

    public void setNameSince(LocalDate nameSince) {
        this.nameSince = nameSince;
    }

    public LocalDate getPlaceSince() {
        return placeSince;
    }

    public void setPlaceSince(LocalDate placeSince) {
        this.placeSince = placeSince;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
