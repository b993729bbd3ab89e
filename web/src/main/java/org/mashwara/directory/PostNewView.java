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

/** Enters a post. */
@Named
@ViewScoped
public class PostNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private RegisterRights rights;

    @Inject
    private PostService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private final PostFields fields = new PostFields();
    private Long organisationId;
    private LocalDate since;
    private long created;

    public void load() {
        if (!rights.isAdding()) {
            throw new NotFoundException("form", "new post");
        }
        since = format.today();
        if (organisationId != null) {
            fields.getOrganisation().preset(queries.organisationChosen(organisationId, since), words);
        }
    }

    public String save() {
        PostEntry entry = fields.entry(queries, since == null ? format.today() : since, form);
        return entry != null && form.run(() -> created = service.create(entry, since))
                ? form.done("directory.postNew.created", "/directory/post?id=" + created)
                : null;
    }

    public PostFields getFields() {
        return fields;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
