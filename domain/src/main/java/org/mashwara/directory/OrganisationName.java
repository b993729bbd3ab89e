package org.mashwara.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** A name of an organisation for a period. */
@Entity
@Table(name = "organisation_name")
public class OrganisationName extends DatedName {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    protected OrganisationName() {}

    OrganisationName(Organisation organisation, LocalText name, Period period) {
        super(name, period);
        this.organisation = organisation;
    }
}
