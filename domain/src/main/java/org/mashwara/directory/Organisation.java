package org.mashwara.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A ministry, department, service or agency, in a tree. Its name is dated. */
@Entity
public class Organisation extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Organisation parent;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
    private List<OrganisationName> names = new ArrayList<>();

    protected Organisation() {}

    /**
     * @param parent the organisation above, or null
     * @param since the day from which the name holds
     */
    public Organisation(OrganisationKind kind, LocalText name, LocalDate since, Organisation parent) {
        this.kind = Require.present("kind", kind);
        this.parent = parent;
        names.add(new OrganisationName(this, name, Period.from(since)));
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public Organisation getParent() {
        return parent;
    }

    public List<OrganisationName> getNames() {
        return List.copyOf(names);
    }

    /** The name on a day. */
    public LocalText nameOn(LocalDate day) {
        return DatedName.on(names, day);
    }

    /**
     * Bears a new name from a day on; earlier days keep the earlier name.
     *
     * @throws org.mashwara.shared.BusinessException {@code name.beforeCurrent} if the day is not after the current
     *     name's first
     */
    public void rename(LocalText name, LocalDate from) {
        DatedName.makeRoom(names, from);
        names.add(new OrganisationName(this, name, Period.from(from)));
    }
}
