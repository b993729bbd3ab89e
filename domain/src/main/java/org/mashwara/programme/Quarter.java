package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mashwara.shared.Require;

/** A quarter of a calendar year, in time order. */
@Embeddable
public class Quarter implements Comparable<Quarter>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparingInt(Quarter::getYear).thenComparingInt(Quarter::getNumber);

    @Column(name = "year")
    private int year;

    @Column(name = "quarter")
    private int number;

    protected Quarter() {}

    private Quarter(int year, int number) {
        Require.that(number >= 1 && number <= 4, "quarter.outsideYear", number);
        this.year = year;
        this.number = number;
    }

    /** @param number 1 (January to March) to 4 */
    public static Quarter of(int year, int number) {
        return new Quarter(year, number);
    }

    /** The quarter in which the day lies. */
    public static Quarter on(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /**
     * Equal ones, each an object of its own, in time order: what is kept of two things is written for the first of them
     * alone where both hold the same object.
     */
    public static List<Quarter> copies(Collection<Quarter> quarters) {
        return quarters.stream()
                .sorted()
                .distinct()
                .map(quarter -> new Quarter(quarter.year, quarter.number))
                .toList();
    }

    public int getYear() {
        return year;
    }

    /** 1 to 4. */
    public int getNumber() {
        return number;
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quarter that && year == that.year && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, number);
    }

    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
