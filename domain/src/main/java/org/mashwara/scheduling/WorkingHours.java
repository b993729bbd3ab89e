package org.mashwara.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.mashwara.shared.BusinessException;

/**
 * An office's week: Monday to Thursday alike, a Friday of its own (short, for the prayer), a Saturday where it works six
 * days. Sunday is a day off.
 */
@Embeddable
public class WorkingHours implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "opens")
    private LocalTime opens;

    @Column(name = "closes")
    private LocalTime closes;

    @Column(name = "friday_opens")
    private LocalTime fridayOpens;

    @Column(name = "friday_closes")
    private LocalTime fridayCloses;

    @Column(name = "saturday_opens")
    private LocalTime saturdayOpens;

    @Column(name = "saturday_closes")
    private LocalTime saturdayCloses;

    protected WorkingHours() {}

    private WorkingHours(Hours ordinary, Hours friday, Hours saturday) {
        this.opens = ordinary.opens();
        this.closes = ordinary.closes();
        this.fridayOpens = friday == null ? null : friday.opens();
        this.fridayCloses = friday == null ? null : friday.closes();
        this.saturdayOpens = saturday == null ? null : saturday.opens();
        this.saturdayCloses = saturday == null ? null : saturday.closes();
    }

    /**
     * A week.
     *
     * @param ordinary Monday to Thursday
     * @param friday null where Friday is a day off
     * @param saturday null where Saturday is a day off
     */
    public static WorkingHours of(Hours ordinary, Hours friday, Hours saturday) {
        return new WorkingHours(ordinary, friday, saturday);
    }

    /**
     * Hours as a form has them: both times or neither.
     *
     * @param field the field's key that the message stands beside
     * @return null for neither
     */
    public static Hours hours(String field, LocalTime opens, LocalTime closes) {
        if (opens == null && closes == null) {
            return null;
        }
        if (opens == null || closes == null) {
            throw BusinessException.onField(field, "hours.bothOrNeither");
        }
        if (!closes.isAfter(opens)) {
            throw BusinessException.onField(field, "hours.closesBeforeItOpens");
        }
        return new Hours(opens, closes);
    }

    /** When the office is open on a day of the week; empty on a day off. */
    public Optional<Hours> on(DayOfWeek day) {
        return switch (day) {
            case FRIDAY -> open(fridayOpens, fridayCloses);
            case SATURDAY -> open(saturdayOpens, saturdayCloses);
            case SUNDAY -> Optional.empty();
            default -> open(opens, closes);
        };
    }

    private static Optional<Hours> open(LocalTime from, LocalTime until) {
        return from == null ? Optional.empty() : Optional.of(new Hours(from, until));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingHours that
                && Objects.equals(on(DayOfWeek.MONDAY), that.on(DayOfWeek.MONDAY))
                && Objects.equals(on(DayOfWeek.FRIDAY), that.on(DayOfWeek.FRIDAY))
                && Objects.equals(on(DayOfWeek.SATURDAY), that.on(DayOfWeek.SATURDAY));
    }

    @Override
    public int hashCode() {
        return Objects.hash(opens, closes, fridayOpens, fridayCloses, saturdayOpens, saturdayCloses);
    }

    @Override
    public String toString() {
        return "Mon-Thu " + on(DayOfWeek.MONDAY) + ", Fri " + on(DayOfWeek.FRIDAY) + ", Sat " + on(DayOfWeek.SATURDAY);
    }
}
