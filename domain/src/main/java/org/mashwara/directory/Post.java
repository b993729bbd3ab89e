package org.mashwara.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A position in an organisation. Its name and its place are dated; who holds it is an {@link Incumbency}. */
@Entity
public class Post extends BaseEntity {

    private static final DatedTree<Post> TREE = new DatedTree<>(Post::parentOn, Post::moves, "parent", "post.cycle");

    /** Before any day that the register knows. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_post_id")
    private Post parent;

    @Column(name = "grade")
    private String grade;

    @OneToMany(mappedBy = "post", cascade = CascadeType.PERSIST)
    private List<PostName> names = new ArrayList<>();

    @OneToMany(mappedBy = "post", cascade = CascadeType.PERSIST)
    private List<FormerPlace> formerPlaces = new ArrayList<>();

    @Column(name = "last_day")
    private LocalDate lastDay;

    @ManyToMany
    @JoinTable(
            name = "post_successor",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    private List<Post> successors = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Post mergedInto;

    protected Post() {}

    /**
     * @param parent the post above, or null
     * @param grade the grade as the service writes it, {@code BS-20} for example, or null
     * @param since the day from which the name holds
     */
    public Post(Organisation organisation, LocalText name, LocalDate since, String grade, Post parent) {
        this.organisation = Require.present("organisation", organisation);
        organisation.requireExists("organisation", null);
        this.parent = parent;
        this.grade = Require.optionalText("grade", grade, 20);
        names.add(new PostName(this, name, Period.from(since)));
    }

    /** The organisation by the latest record; for the one on a day ask {@link #placeOn}. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** The post above by the latest record, or null. */
    public Post getParent() {
        return parent;
    }

    /** The grade by the latest record, or null. */
    public String getGrade() {
        return grade;
    }

    /** Where it stands by the latest record. */
    public Place getPlace() {
        return new Place(organisation, parent, grade);
    }

    /** Where it stood on a day; before its first day as on that day. */
    public Place placeOn(LocalDate day) {
        return Former.on(formerPlaces, day).map(FormerPlace::getPlace).orElseGet(this::getPlace);
    }

    /** The organisation to which it belonged on a day; does not load the post above, as {@link #placeOn} does. */
    public Organisation organisationOn(LocalDate day) {
        return Former.on(formerPlaces, day).map(FormerPlace::getOrganisation).orElse(organisation);
    }

    /** True if it belongs to an organisation on a day or on a later one. */
    boolean belongsTo(Organisation some, LocalDate from) {
        return (lastDay == null || !lastDay.isBefore(from))
                && (some.equals(organisation)
                        || formerPlaces.stream()
                                .anyMatch(former -> some.equals(former.getOrganisation())
                                        && !former.getUntil().isBefore(from)));
    }

    /** The grade that it had on a day, or null. */
    public String gradeOn(LocalDate day) {
        FormerPlace former = Former.on(formerPlaces, day).orElse(null);
        return former == null ? grade : former.getGrade();
    }

    /** Where it stood before, in no order. */
    public List<FormerPlace> getFormerPlaces() {
        return List.copyOf(formerPlaces);
    }

    /** The first day that the register knows of it. */
    public LocalDate getBeginning() {
        return DatedName.beginning(names);
    }

    /** The day on which it was abolished, the last one of its holders; null while it exists. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The post into which it was merged, and posts split off it. */
    public List<Post> getSuccessors() {
        return List.copyOf(successors);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(getBeginning()) && (lastDay == null || !day.isAfter(lastDay));
    }

    public List<PostName> getNames() {
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
        requireExists(from);
        DatedName.makeRoom(names, from);
        names.add(new PostName(this, name, Period.from(from)));
    }

    /**
     * Stands elsewhere, or in another grade, from a day on; earlier days stay as they were.
     *
     * @throws BusinessException {@code place.beforeCurrent} if the day is not after the day of the last such change,
     *     {@code post.cycle} if on a day the post above stands under this one, {@code post.abolished} if it no
     *     longer exists on that day, {@code organisation.ended} if the organisation does not, {@code change.nothing}
     *     if that is its place already
     */
    public void moveTo(Place place, LocalDate from) {
        Former.requireAfterPresent(formerPlaces, getBeginning(), from);
        requireExists(from);
        Require.that(!place.equals(getPlace()), "change.nothing");
        place.organisation().requireExists("organisation", lastDay);
        TREE.requireNoCycle(this, place.parent(), Period.from(from));
        formerPlaces.add(new FormerPlace(this, getPlace(), from.minusDays(1)));
        standAt(place);
    }

    /**
     * Puts right where it stood on a day, for all days on which it stood there.
     *
     * @throws BusinessException {@code post.cycle}
     */
    public void correctPlace(Place right, LocalDate on) {
        FormerPlace former = Former.on(formerPlaces, on).orElse(null);
        LocalDate until = former == null ? null : former.getUntil();
        if (!right.organisation().equals(organisationOn(on))) {
            right.organisation().requireExists("organisation", until == null ? lastDay : until);
        }
        TREE.requireNoCycle(this, right.parent(), Period.between(placedSince(until), until));
        if (former == null) {
            standAt(right);
        } else {
            former.correct(right);
        }
    }

    /**
     * Puts right from which day it stood where it stood on a day; where it stood before lasts until the day before.
     *
     * @throws BusinessException {@code place.noEarlier}, {@code place.dayOutside}, {@code post.cycle}
     */
    public void correctPlaceSince(LocalDate since, LocalDate on) {
        LocalDate until = Former.on(formerPlaces, on).map(Former::getUntil).orElse(null);
        LocalDate before = placeSince(on);
        if (before != null && since.isBefore(before)) {
            TREE.requireNoCycle(this, parentOn(on), Period.between(since, before.minusDays(1)));
        } else if (before != null && since.isAfter(before)) {
            TREE.requireNoCycle(this, parentOn(before.minusDays(1)), Period.between(before, since.minusDays(1)));
        }
        Former.correctSince(formerPlaces, until, since);
    }

    /** Since when it stood where it stood on a day; null if it stood nowhere else before. */
    public LocalDate placeSince(LocalDate on) {
        LocalDate until = Former.on(formerPlaces, on).map(Former::getUntil).orElse(null);
        return Former.before(formerPlaces, until)
                .map(earlier -> earlier.getUntil().plusDays(1))
                .orElse(null);
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
    public PostName nameEntryOn(LocalDate day) {
        return DatedName.entryOn(names, day);
    }

    /**
     * Is abolished; its holders are to leave on the same day ({@link LineOfHolders#abolish}).
     *
     * @param day its last day
     * @throws BusinessException {@code post.abolished} if it has been already, {@code post.lastDayTooEarly} if it began
     *     later
     */
    void abolish(LocalDate day) {
        Require.present("lastDay", day);
        Require.that(lastDay == null, "post.abolished", lastDay == null ? day : lastDay);
        if (day.isBefore(getBeginning())) {
            throw BusinessException.onField("from", "post.lastDayTooEarly", getBeginning());
        }
        this.lastDay = day;
    }

    /**
     * Exists again: its end was entered by mistake. The post into which it was merged succeeds it no longer; what was
     * split off it stays so.
     */
    public void restore() {
        Require.that(lastDay != null, "change.nothing");
        this.lastDay = null;
        if (mergedInto != null) {
            successors.remove(mergedInto);
            this.mergedInto = null;
        }
    }

    /** Remembers the post into which it was merged. */
    void mergeInto(Post successor) {
        succeedBy(successor);
        this.mergedInto = successor;
    }

    private void succeedBy(Post successor) {
        if (!successors.contains(successor)) {
            successors.add(successor);
        }
    }

    /**
     * Splits a post of the same place off this one.
     *
     * @param name the new post's name
     * @param from the new post's first day
     * @return the new post, without a holder
     * @throws BusinessException {@code post.abolished} if this one does not exist on that day
     */
    public Post splitOff(LocalText name, LocalDate from) {
        requireExists(from);
        Place place = placeOn(from);
        Post part = new Post(place.organisation(), name, from, place.grade(), place.parent());
        succeedBy(part);
        return part;
    }

    /**
     * Refuses a day on which it does not exist.
     *
     * @throws BusinessException {@code post.notYet} with its first day, {@code post.abolished} with its last
     */
    void requireExists(LocalDate day) {
        Require.present("from", day);
        if (day.isBefore(getBeginning())) {
            throw BusinessException.onField("from", "post.notYet", getBeginning());
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw BusinessException.onField("from", "post.abolished", lastDay);
        }
    }

    /** What a person saw who begins a change; changes with every change of it. */
    public String fingerprint() {
        return Fingerprint.of(this, names, formerPlaces);
    }

    /** @throws org.mashwara.shared.StaleEditException if it has changed since the person saw it */
    public void requireUnchanged(String shown) {
        Fingerprint.requireSame(this, fingerprint(), shown);
    }

    private void standAt(Place place) {
        this.organisation = place.organisation();
        this.parent = place.parent();
        this.grade = place.grade();
    }

    private LocalDate placedSince(LocalDate until) {
        return Former.before(formerPlaces, until)
                .map(earlier -> earlier.getUntil().plusDays(1))
                .orElse(EVER);
    }

    private Post parentOn(LocalDate day) {
        return placeOn(day).parent();
    }

    private Stream<LocalDate> moves() {
        return formerPlaces.stream().map(former -> former.getUntil().plusDays(1));
    }
}
