package org.mashwara.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Under which organisation another one stood until a day. */
@Entity
@Table(name = "organisation_former_parent")
public class FormerParent extends Former {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Organisation parent;

    protected FormerParent() {}

    FormerParent(Organisation organisation, Organisation parent, LocalDate until) {
        super(until);
        this.organisation = organisation;
        this.parent = parent;
    }

    /** The organisation above, or null if it stood at the top. */
    public Organisation getParent() {
        return parent;
    }

    void correct(Organisation right) {
        this.parent = right;
    }
}
