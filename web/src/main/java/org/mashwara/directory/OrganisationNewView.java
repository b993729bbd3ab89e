package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Words;

/** Enters an organisation. */
@Named
@ViewScoped
public class OrganisationNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private RegisterRights rights;

    @Inject
    private OrganisationService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final OrganisationFields fields = new OrganisationFields();
    private Long parentId;
    private LocalDate since;
    private long created;

    public void load() {
        if (!rights.isReorganising()) {
            throw new NotFoundException("form", "new organisation");
        }
        since = format.today();
        if (parentId != null) {
            fields.getParent().preset(queries.organisationChosen(parentId, since), words);
        }
    }

    public String save() {
        OrganisationEntry entry = fields.entry(queries, since == null ? format.today() : since, form);
        return entry != null && form.run(() -> created = service.create(entry, since))
                ? form.done("directory.organisation.created", "/directory/organisation?id=" + created)
                : null;
    }

    public OrganisationFields getFields() {
        return fields;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
