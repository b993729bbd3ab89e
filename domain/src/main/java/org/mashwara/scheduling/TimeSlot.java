package org.mashwara.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * From when until when something takes place, and in whose local time. Columns {@code starts_at}, {@code ends_at} and
 * {@code time_zone}.
 */
@Embeddable
public class TimeSlot {

    /** No sitting lasts longer than this. */
    public static final Duration LONGEST = Duration.ofHours(14);

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private String zone;

    protected TimeSlot() {}

    private TimeSlot(Instant startsAt, Instant endsAt, String zone) {
        this.startsAt = Require.present("starts", startsAt);
        this.endsAt = Require.present("ends", endsAt);
        this.zone = zone;
    }

    /**
     * The slot on a day by the clock on the wall.
     *
     * @throws BusinessException if a value is missing, the end is not after the start, or the slot is longer than
     *     {@link #LONGEST}
     */
    public static TimeSlot of(LocalDate day, LocalTime starts, LocalTime ends, ZoneId zone) {
        Require.present("day", day);
        Require.present("starts", starts);
        Require.present("ends", ends);
        if (!ends.isAfter(starts)) {
            throw BusinessException.onField("ends", "slot.endsBeforeItStarts");
        }
        return between(
                LocalDateTime.of(day, starts).atZone(zone).toInstant(),
                LocalDateTime.of(day, ends).atZone(zone).toInstant(),
                zone);
    }

    /** Like {@link #of}, from two instants. */
    public static TimeSlot between(Instant starts, Instant ends, ZoneId zone) {
        TimeSlot slot =
                new TimeSlot(starts, ends, Require.present("timeZone", zone).getId());
        if (!ends.isAfter(starts)) {
            throw BusinessException.onField("ends", "slot.endsBeforeItStarts");
        }
        if (slot.length().compareTo(LONGEST) > 0) {
            throw BusinessException.onField("ends", "slot.tooLong", LONGEST.toHours());
        }
        return slot;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /**
     * The zone in whose local time the slot is written.
     *
     * @throws DateTimeException if the stored name is unknown to this JDK
     */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** True if a clock in a place shows another time than the one in which the slot is written. */
    public boolean readsOtherwiseIn(ZoneId place) {
        return !place.getRules().getOffset(startsAt).equals(getZone().getRules().getOffset(startsAt));
    }

    public ZonedDateTime localStart() {
        return startsAt.atZone(getZone());
    }

    public ZonedDateTime localEnd() {
        return endsAt.atZone(getZone());
    }

    /** The local day on which it starts. */
    public LocalDate day() {
        return localStart().toLocalDate();
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSlot that
                && Objects.equals(startsAt, that.startsAt)
                && Objects.equals(endsAt, that.endsAt)
                && Objects.equals(zone, that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsAt, endsAt, zone);
    }

    @Override
    public String toString() {
        return startsAt + "/" + endsAt + " " + zone;
    }
}
