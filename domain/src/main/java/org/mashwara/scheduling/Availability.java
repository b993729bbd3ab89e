package org.mashwara.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A time in which a person, or whoever holds a post, is busy or free; once, or every week until a day. A free time with
 * busy times within it means: otherwise free. Why somebody is busy is not kept.
 */
@Entity
public class Availability extends BaseEntity {

    /** No time lasts longer, in days: an absence of half a year is a matter for the register. */
    public static final int LONGEST = 190;

    private static final int MAX_GIVER = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(name = "free")
    private boolean free;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private String zone;

    @Column(name = "weekly_until")
    private LocalDate weeklyUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private AvailabilitySource source;

    @Column(name = "giver")
    private String giver;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Availability() {}

    /**
     * @param person the person, or null where it is a post's
     * @param post the post, or null where it is a person's
     * @param knowledge busy or free
     * @param weeklyUntil the last day on which it recurs, every week on the same weekday; null for once
     * @param giver who said so on the telephone; null otherwise
     * @param enteredBy the account that entered it; null for the portal itself
     */
    private Availability(
            Person person,
            Post post,
            Knowledge knowledge,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            LocalDate weeklyUntil,
            AvailabilitySource source,
            String giver,
            Long enteredBy,
            Instant enteredAt) {
        this.person = person;
        this.post = post;
        Require.that(Require.present("knowledge", knowledge) != Knowledge.UNKNOWN, "availability.unknown");
        this.free = knowledge == Knowledge.FREE;
        this.startsAt = Require.present("starts", startsAt);
        this.endsAt = Require.present("ends", endsAt);
        this.zone = Require.present("timeZone", zone).getId();
        this.weeklyUntil = weeklyUntil;
        this.source = Require.present("source", source);
        this.giver = Require.optionalText("giver", giver, MAX_GIVER);
        this.enteredBy = enteredBy;
        this.enteredAt = Require.present("now", enteredAt);
        requireSense();
    }

    private void requireSense() {
        if (!endsAt.isAfter(startsAt)) {
            throw BusinessException.onField("ends", "slot.endsBeforeItStarts");
        }
        if (endsAt.isAfter(startsAt.plusSeconds(LONGEST * 86_400L))) {
            throw BusinessException.onField("ends", "availability.tooLong", LONGEST);
        }
        if (weeklyUntil != null) {
            ZonedDateTime first = startsAt.atZone(getZone());
            if (weeklyUntil.isBefore(first.toLocalDate())
                    || weeklyUntil.isAfter(first.toLocalDate().plusYears(1))) {
                throw BusinessException.onField("weeklyUntil", "availability.weeklyUntil");
            }
            if (endsAt.isAfter(startsAt.plusSeconds(7 * 86_400L))) {
                throw BusinessException.onField("ends", "availability.weekly");
            }
        }
    }

    /** Of a person, whatever post. */
    public static Availability of(
            Person person,
            Knowledge knowledge,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            LocalDate weeklyUntil,
            AvailabilitySource source,
            Long enteredBy,
            Instant now) {
        return new Availability(
                Require.present("person", person),
                null,
                knowledge,
                startsAt,
                endsAt,
                zone,
                weeklyUntil,
                source,
                null,
                enteredBy,
                now);
    }

    /** Of a post, whoever holds it. */
    public static Availability of(
            Post post,
            Knowledge knowledge,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            LocalDate weeklyUntil,
            AvailabilitySource source,
            Long enteredBy,
            Instant now) {
        return new Availability(
                null,
                Require.present("post", post),
                knowledge,
                startsAt,
                endsAt,
                zone,
                weeklyUntil,
                source,
                null,
                enteredBy,
                now);
    }

    /**
     * What a post's office said on the telephone about one time.
     *
     * @param giver who said so
     * @param taker the account of who asked
     */
    public static Availability byTelephone(
            Post post, Knowledge knowledge, TimeSlot slot, String giver, Long taker, Instant now) {
        return new Availability(
                null,
                Require.present("post", post),
                knowledge,
                slot.getStartsAt(),
                slot.getEndsAt(),
                slot.getZone(),
                null,
                AvailabilitySource.TELEPHONE,
                Require.text("giver", giver, MAX_GIVER),
                Require.present("taker", taker),
                now);
    }

    /** The times that it means between two moments, in order; the clock on the wall counts, also over a change of time. */
    public List<KnownTime> between(Instant from, Instant until) {
        List<KnownTime> times = new ArrayList<>();
        ZonedDateTime start = startsAt.atZone(getZone());
        ZonedDateTime end = endsAt.atZone(getZone());
        do {
            if (start.toInstant().isBefore(until) && end.toInstant().isAfter(from)) {
                times.add(new KnownTime(
                        start.toInstant(), end.toInstant(), getKnowledge(), rank(), enteredAt.toEpochMilli()));
            }
            start = start.plusWeeks(1);
            end = end.plusWeeks(1);
        } while (weeklyUntil != null
                && !start.toLocalDate().isAfter(weeklyUntil)
                && start.toInstant().isBefore(until));
        return times;
    }

    private int rank() {
        if (source == AvailabilitySource.TELEPHONE) {
            return KnownTime.ASKED;
        }
        return free ? KnownTime.OTHERWISE_FREE : KnownTime.BUSY;
    }

    /** The person, or null where it is a post's. */
    public Person getPerson() {
        return person;
    }

    /** The post, or null where it is a person's. */
    public Post getPost() {
        return post;
    }

    public Knowledge getKnowledge() {
        return free ? Knowledge.FREE : Knowledge.BUSY;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** The last day on which it recurs, or null for once. */
    public LocalDate getWeeklyUntil() {
        return weeklyUntil;
    }

    public AvailabilitySource getSource() {
        return source;
    }

    /** Who said so on the telephone, or null. */
    public String getGiver() {
        return giver;
    }

    /** The account that entered it, or null. */
    public Long getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
