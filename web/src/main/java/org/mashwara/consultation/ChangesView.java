package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What changed with a version of a workplan, and why. */
@Named
@ViewScoped
public class ChangesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries queries;

    private Long version;
    private VersionChanges changes;

    /** Reads the changes. */
    public void load() {
        changes = queries.changes(version);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public VersionChanges getChanges() {
        return changes;
    }
}
