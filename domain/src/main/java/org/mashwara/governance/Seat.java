package org.mashwara.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.mashwara.directory.Former;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * Membership of a body, held by a post, never by a person. One seat per post and body at a time. Its place in the order
 * of precedence is dated, and so is whose permission the post needs to attend.
 */
@Entity
public class Seat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private SeatCapacity capacity;

    /** Order of precedence by the latest record, from 1; no two seats that a body ever had share a place on a day. */
    @Column(name = "precedence")
    private int precedence;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.PERSIST)
    private List<FormerPlaceInOrder> formerPlaces = new ArrayList<>();

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PermissionNeed> permissionNeeds = new ArrayList<>();

    @Embedded
    private Period period;

    protected Seat() {}

    /** @param precedence place in letters, attendance and minutes, from 1 */
    public Seat(GoverningBody body, Post post, SeatCapacity capacity, int precedence, Period period) {
        this.body = Require.present("body", body);
        this.post = Require.present("post", post);
        this.capacity = Require.present("capacity", capacity);
        Require.that(precedence >= 1, "seat.precedence");
        this.precedence = precedence;
        this.period = Require.present("period", period);
    }

    public GoverningBody getBody() {
        return body;
    }

    public Post getPost() {
        return post;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    /** Its place in the order of precedence by the latest record; for the one on a day ask {@link #precedenceOn}. */
    public int getPrecedence() {
        return precedence;
    }

    /** Its place in the order of precedence on a day. */
    public int precedenceOn(LocalDate day) {
        return Former.on(formerPlaces, day)
                .map(FormerPlaceInOrder::getPrecedence)
                .orElse(precedence);
    }

    /** The order of precedence on a day; seats of several bodies by their places, then by their age. */
    public static Comparator<Seat> inOrderOn(LocalDate day) {
        return Comparator.comparingInt((Seat seat) -> seat.precedenceOn(day))
                .thenComparing(Seat::getId, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    public Period getPeriod() {
        return period;
    }

    public boolean existsOn(LocalDate day) {
        return period.includes(day);
    }

    /** True if the seat's last day is before the day. */
    public boolean hasEndedBefore(LocalDate day) {
        return !period.isOpen() && period.getUntil().isBefore(day);
    }

    /** Whose permission the post needs to attend on a day; empty where it needs none. */
    public Optional<PermissionNeed> permissionNeedOn(LocalDate day) {
        return permissionNeeds.stream()
                .filter(need -> need.getPeriod().includes(day))
                .findFirst();
    }

    /** Whose permission it needs on a day and later, the earliest first. */
    public List<PermissionNeed> permissionNeedsFrom(LocalDate day) {
        return permissionNeeds.stream()
                .filter(need -> need.getPeriod().isOpen()
                        || !need.getPeriod().getUntil().isBefore(day))
                .sorted(Comparator.comparing(need -> need.getPeriod().getFrom()))
                .toList();
    }

    /** So many days before a meeting the permission must be asked for, as it holds on a day; 0 where none is needed. */
    public int permissionLeadDaysOn(LocalDate day) {
        return permissionNeedOn(day).map(PermissionNeed::getLeadDays).orElse(0);
    }

    /** From a day on it needs the permission of this authority and of no other one. */
    void needPermission(Post authority, int leadDays, LocalDate from) {
        PermissionNeed need = new PermissionNeed(this, authority, leadDays, Period.from(from));
        needNoPermission(from);
        permissionNeeds.add(need);
    }

    /** From a day on it needs no permission. */
    void needNoPermission(LocalDate from) {
        permissionNeeds.removeIf(need -> !need.getPeriod().getFrom().isBefore(from));
        permissionNeedOn(from).ifPresent(need -> need.endOn(from.minusDays(1)));
    }

    /** Goes on in the place of another seat from its own first day on: whatever permission that one needed is needed still. */
    void takeOverPermissionNeeds(Seat before) {
        before.permissionNeedsFrom(period.getFrom()).stream()
                .filter(need -> !need.getAuthority().equals(post))
                .forEach(need -> permissionNeeds.add(need.of(this, need.getAuthority(), period.getFrom())));
    }

    /**
     * From a day on, whatever permission an authority was to give is its successor's to give; nobody's, where that is the
     * post that sits here. Meetings of earlier days keep theirs.
     */
    public void passPermission(Post authority, Post successor, LocalDate from) {
        for (PermissionNeed need : permissionNeedsFrom(from)) {
            if (need.getAuthority().equals(authority)) {
                if (!successor.equals(post)) {
                    permissionNeeds.add(need.of(this, successor, from));
                }
                if (need.getPeriod().getFrom().isBefore(from)) {
                    need.endOn(from.minusDays(1));
                } else {
                    permissionNeeds.remove(need);
                }
            }
        }
    }

    void endOn(LocalDate lastDay) {
        this.period = period.endedOn(lastDay);
    }

    /** The first day of its present place; its own first day if it never had another one. */
    LocalDate placedSince() {
        return Former.presentSince(formerPlaces, period.getFrom());
    }

    /** Takes another place from a day on, not before {@link #placedSince} unless it never had another one. */
    void takePlace(int place, LocalDate from) {
        if (from.isAfter(placedSince())) {
            formerPlaces.add(new FormerPlaceInOrder(this, precedence, from.minusDays(1)));
        }
        this.precedence = place;
    }

    /** All places that it has from a day on. */
    IntStream placesFrom(LocalDate from) {
        return IntStream.concat(
                IntStream.of(precedence),
                formerPlaces.stream()
                        .filter(former -> !former.getUntil().isBefore(from))
                        .mapToInt(FormerPlaceInOrder::getPrecedence));
    }

    /** Every place that it has or had becomes another one, so that all days keep their order. */
    void renumber(IntUnaryOperator numbers) {
        int place = numbers.applyAsInt(precedence);
        if (place != precedence) {
            this.precedence = place;
        }
        formerPlaces.forEach(former -> former.makeRoom(numbers.applyAsInt(former.getPrecedence())));
    }

    /** Stands right after another seat on every day from a day on; {@link #renumber} has made room there. */
    void standAfter(Seat before, LocalDate from) {
        this.precedence = before.precedence + 1;
        before.formerPlaces.stream()
                .filter(former -> !former.getUntil().isBefore(from))
                .forEach(former ->
                        formerPlaces.add(new FormerPlaceInOrder(this, former.getPrecedence() + 1, former.getUntil())));
    }

    /** Goes on, since the body goes on with which it ended. */
    void goOn() {
        this.period = Period.from(period.getFrom());
    }

    void serveAs(SeatCapacity newCapacity) {
        this.capacity = newCapacity;
    }
}
