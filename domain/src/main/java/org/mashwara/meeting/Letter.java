package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.mashwara.shared.Require;

/** Number and date of a letter, as far as it has them. */
@Embeddable
public class Letter {

    private static final int MAX_NUMBER = 100;

    @Column(name = "letter_number")
    private String number;

    @Column(name = "letter_dated")
    private LocalDate dated;

    protected Letter() {}

    private Letter(String number, LocalDate dated) {
        this.number = Require.optionalText("letterNumber", number, MAX_NUMBER);
        this.dated = dated;
    }

    /** @return the letter, or null if there is neither a number nor a date */
    public static Letter of(String number, LocalDate dated) {
        Letter letter = new Letter(number, dated);
        return letter.number == null && dated == null ? null : letter;
    }

    /** The letter's number, or null. */
    public String getNumber() {
        return number;
    }

    /** The letter's date, or null. */
    public LocalDate getDated() {
        return dated;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter that && Objects.equals(number, that.number) && Objects.equals(dated, that.dated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, dated);
    }

    @Override
    public String toString() {
        return (number == null ? "" : number) + (dated == null ? "" : " of " + dated);
    }
}
