package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;

/** Dissolves an organisation, after a look at what goes where; or takes the end of one back. */
@Named
@ViewScoped
public class OrganisationEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private ReorganisationQueries previews;

    @Inject
    private OrganisationService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private final RegisterChoice successor = new RegisterChoice();
    private Long id;
    private LocalDate lastDay;
    private String reason;
    private OrganisationForm organisation;
    private ChangePreview preview;

    public void load() {
        organisation = queries.organisation(id, format.today());
        lastDay = format.today();
    }

    /** Goes on to the check, if the rules allow the end. */
    public void check() {
        if (!successor.resolve(name -> queries.organisations(name, format.today()))) {
            form.refuse("successor", successor.question());
            return;
        }
        form.run(() -> preview = previews.dissolution(id, lastDay, successor.getId(), organisation.shown()));
    }

    /** Goes back from the check. */
    public void back() {
        preview = null;
    }

    public String dissolve() {
        if (form.run(() -> service.dissolve(id, lastDay, successor.getId(), reason, organisation.shown()))) {
            return form.done("directory.dissolve.done", page(), lastDay);
        }
        preview = null;
        return null;
    }

    public String restore() {
        return form.run(() -> service.restore(id, reason, organisation.shown()))
                ? form.done("directory.dissolve.restored", page())
                : null;
    }

    private String page() {
        return "/directory/organisation?id=" + id;
    }

    /** True for one that has an end already. */
    public boolean isEnded() {
        return organisation.lastDay() != null;
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

    public RegisterChoice getSuccessor() {
        return successor;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
