package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days from the first to the last, both included; without a last day it goes on. Columns {@code valid_from} and
 * {@code valid_until}.
 */
@Embeddable
public class Period implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    protected Period() {}

    private Period(LocalDate from, LocalDate until) {
        this.from = Require.present("period.from", from);
        this.until = until;
        if (until != null && until.isBefore(from)) {
            throw new BusinessException("period.endsBeforeItStarts", from, until);
        }
    }

    /** From a day on, without end. */
    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * @param until the last day, or null for no end
     * @throws BusinessException if the last day is before the first
     */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day, or null while there is none. */
    public LocalDate getUntil() {
        return until;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    public boolean isOpen() {
        return until == null;
    }

    /**
     * The same period, ended.
     *
     * @param lastDay its last day, not before its first
     */
    public Period endedOn(LocalDate lastDay) {
        return new Period(from, lastDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && Objects.equals(from, that.from) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    @Override
    public String toString() {
        return from + "/" + (until == null ? "" : until);
    }
}
