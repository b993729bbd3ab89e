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
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A ministry, department, service or agency, in a tree. Its name and its place in the tree are dated. */
@Entity
public class Organisation extends BaseEntity {

    private static final DatedTree<Organisation> TREE =
            new DatedTree<>(Organisation::parentOn, Organisation::moves, "parent", "organisation.cycle");

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Organisation parent;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
    private List<OrganisationName> names = new ArrayList<>();

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
    private List<FormerParent> formerParents = new ArrayList<>();

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

    /** The organisation above by the latest record, or null; for the one on a day ask {@link #parentOn}. */
    public Organisation getParent() {
        return parent;
    }

    /** Where it stood before, in no order. */
    public List<FormerParent> getFormerParents() {
        return List.copyOf(formerParents);
    }

    /** The organisation above on a day, or null. */
    public Organisation parentOn(LocalDate day) {
        FormerParent former = Former.on(formerParents, day).orElse(null);
        return former == null ? parent : former.getParent();
    }

    /** The first day that the register knows of it. */
    public LocalDate getBeginning() {
        return DatedName.beginning(names);
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

    /**
     * Stands under another organisation, or at the top, from a day on; earlier days stay as they were.
     *
     * @param above the organisation above, or null
     * @throws BusinessException {@code place.beforeCurrent} if the day is not after the day of the last move,
     *     {@code organisation.cycle} if on a day the other stands under this one, {@code change.nothing} if it stands
     *     there already
     */
    public void moveUnder(Organisation above, LocalDate from) {
        Former.requireAfterPresent(formerParents, getBeginning(), from);
        Require.that(!Objects.equals(above, parent), "change.nothing");
        TREE.requireNoCycle(this, above, Period.from(from));
        formerParents.add(new FormerParent(this, parent, from.minusDays(1)));
        this.parent = above;
    }

    /**
     * Puts right where it stood on a day, for all days on which it stood there; and what it is.
     *
     * @throws BusinessException {@code organisation.cycle}
     */
    public void correct(OrganisationKind right, Organisation above, LocalDate on) {
        this.kind = Require.present("kind", right);
        FormerParent former = Former.on(formerParents, on).orElse(null);
        LocalDate until = former == null ? null : former.getUntil();
        TREE.requireNoCycle(
                this,
                above,
                Period.between(
                        Former.before(formerParents, until)
                                .map(earlier -> earlier.getUntil().plusDays(1))
                                .orElse(LocalDate.of(1, 1, 1)),
                        until));
        if (former == null) {
            this.parent = above;
        } else {
            former.correct(above);
        }
    }

    /** Puts right the name that it bore on a day. */
    public void correctName(LocalText right, LocalDate on) {
        DatedName.entryOn(names, on).correct(right);
    }

    /**
     * Puts right from which day it bore the name of a day.
     *
     * @throws BusinessException {@code name.dayOutside}
     */
    public void correctNameSince(LocalDate since, LocalDate on) {
        DatedName.correctSince(names, DatedName.entryOn(names, on), since);
    }

    /** The entry that names it on a day. */
    public OrganisationName nameEntryOn(LocalDate day) {
        return DatedName.entryOn(names, day);
    }

    /** What a person saw who begins a change; changes with every change of it. */
    public String fingerprint() {
        return Fingerprint.of(this, names, formerParents);
    }

    /** @throws org.mashwara.shared.StaleEditException if it has changed since the person saw it */
    public void requireUnchanged(String shown) {
        Fingerprint.requireSame(this, fingerprint(), shown);
    }

    /** Since when it stood where it stood on a day; null if it stood nowhere else before. */
    public LocalDate parentSince(LocalDate on) {
        LocalDate until = Former.on(formerParents, on).map(Former::getUntil).orElse(null);
        return Former.before(formerParents, until)
                .map(earlier -> earlier.getUntil().plusDays(1))
                .orElse(null);
    }

    /**
     * Puts right from which day it stood where it stood on a day.
     *
     * @throws BusinessException {@code place.noEarlier}, {@code place.dayOutside}, {@code organisation.cycle}
     */
    public void correctParentSince(LocalDate since, LocalDate on) {
        LocalDate until = Former.on(formerParents, on).map(Former::getUntil).orElse(null);
        LocalDate before = parentSince(on);
        if (before != null && since.isBefore(before)) {
            TREE.requireNoCycle(this, parentOn(on), Period.between(since, before.minusDays(1)));
        } else if (before != null && since.isAfter(before)) {
            TREE.requireNoCycle(this, parentOn(before.minusDays(1)), Period.between(before, since.minusDays(1)));
        }
        Former.correctSince(formerParents, until, since);
    }

    private Stream<LocalDate> moves() {
        return formerParents.stream().map(former -> former.getUntil().plusDays(1));
    }
}
