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
    private final EntryChange how = new EntryChange();
    private Long id;
    private LocalDate day;
    private OrganisationForm organisation;

    public void load() {
        day = registerDay.getDay();
        organisation = queries.organisation(id, day);
        fields.show(organisation, words);
        how.begin(format.today(), organisation.nameSince(), organisation.placeSince());
    }

    /** Goes on to the check, if the rules allow the change. */
    public void check() {
        OrganisationEntry entry = entry();
        if (entry != null) {
            form.run(() -> how.check(previews.organisationChange(id, entry, how.getFrom(), organisation.shown())));
        }
    }

    public String change() {
        OrganisationEntry entry = entry();
        if (entry != null
                && form.run(() -> service.change(id, entry, how.getFrom(), how.getReason(), organisation.shown()))) {
            return form.done("directory.change.done", "/directory/organisation?id=" + id, how.getFrom());
        }
        how.back();
        return null;
    }

    public String correct() {
        OrganisationEntry entry = entry();
        return entry != null
                        && form.run(() -> service.correct(
                                id,
                                entry,
                                day,
                                how.getNameSince(),
                                how.getPlaceSince(),
                                how.getReason(),
                                organisation.shown()))
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

    public EntryChange getHow() {
        return how;
    }
}
