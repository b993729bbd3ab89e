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
import java.util.Collection;
import java.util.Comparator;
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

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Organisation() {}

    /**
     * @param parent the organisation above, or null
     * @param since the day from which the name holds
     */
    public Organisation(OrganisationKind kind, LocalText name, LocalDate since, Organisation parent) {
        this.kind = Require.present("kind", kind);
        if (parent != null) {
            parent.requireExists("parent", null);
        }
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

    /** The day on which it was dissolved; null while it exists. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(getBeginning()) && (lastDay == null || !day.isAfter(lastDay));
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
     *     name's first, {@code organisation.ended} if it no longer exists on that day
     */
    public void rename(LocalText name, LocalDate from) {
        requireExists("from", from);
        DatedName.makeRoom(names, from);
        names.add(new OrganisationName(this, name, Period.from(from)));
    }

    /**
     * Stands under another organisation, or at the top, from a day on; earlier days stay as they were.
     *
     * @param above the organisation above, or null
     * @throws BusinessException {@code place.beforeCurrent} if the day is not after the day of the last move,
     *     {@code organisation.cycle} if on a day the other stands under this one, {@code organisation.ended} if it no
     *     longer exists on that day, {@code change.nothing} if it stands there already
     */
    public void moveUnder(Organisation above, LocalDate from) {
        Former.requireAfterPresent(formerParents, getBeginning(), from);
        requireExists("from", from);
        Require.that(!Objects.equals(above, parent), "change.nothing");
        if (above != null) {
            above.requireExists("parent", null);
        }
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
        if (above != null && !above.equals(parentOn(on))) {
            above.requireExists("parent", until);
        }
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

    /**
     * Is dissolved. Nothing may belong to it from then on.
     *
     * @param day its last day
     * @param posts those that belonged to it on some day
     * @param below organisations that stood under it on some day
     * @throws BusinessException {@code organisation.ended} if it has been already, {@code organisation.lastDayTooEarly}
     *     if it began later or has been renamed or moved since, {@code organisation.notEmpty} if a post or an
     *     organisation (the argument) would still be there
     */
    public void endOn(LocalDate day, Collection<Post> posts, Collection<Organisation> below) {
        Require.present("lastDay", day);
        Require.that(lastDay == null, "organisation.ended", lastDay == null ? day : lastDay);
        LocalDate latest = Stream.concat(
                        moves(), names.stream().map(name -> name.getPeriod().getFrom()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (day.isBefore(latest)) {
            throw BusinessException.onField("lastDay", "organisation.lastDayTooEarly", latest);
        }
        LocalDate from = day.plusDays(1);
        Stream.concat(
                        posts.stream()
                                .filter(post -> post.belongsTo(this, from))
                                .map(post -> post.nameOn(from)),
                        below.stream()
                                .filter(each -> each.standsUnder(this, from))
                                .map(each -> each.nameOn(from)))
                .findFirst()
                .ifPresent(name -> {
                    throw BusinessException.onField("successor", "organisation.notEmpty", name);
                });
        this.lastDay = day;
    }

    /** True if it stands right under another one on a day or on a later one. */
    private boolean standsUnder(Organisation above, LocalDate from) {
        return (lastDay == null || !lastDay.isBefore(from))
                && (above.equals(parent)
                        || formerParents.stream()
                                .anyMatch(former -> above.equals(former.getParent())
                                        && !former.getUntil().isBefore(from)));
    }

    /** Exists again: its end was entered by mistake. What went elsewhere stays there. */
    public void restore() {
        Require.that(lastDay != null, "change.nothing");
        this.lastDay = null;
    }

    /**
     * Refuses that something belongs to it beyond its last day.
     *
     * @param field the field beside which the refusal stands
     * @param until the last day on which it would belong to it, or null for no end
     * @throws BusinessException {@code organisation.ended} with its last day
     */
    void requireExists(String field, LocalDate until) {
        if (lastDay != null && (until == null || until.isAfter(lastDay))) {
            throw BusinessException.onField(field, "organisation.ended", lastDay);
        }
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
