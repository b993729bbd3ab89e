package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One entry of the audit trail with all that it changed. */
@Named
@ViewScoped
public class AuditEntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditQueries queries;

    private Long id;
    private AuditRow entry;

    /** Reads the entry. */
    public void load() {
        entry = queries.entry(id);
    }

    public AuditRow getEntry() {
        return entry;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
