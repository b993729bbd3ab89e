package org.mashwara.consultation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.mashwara.shared.LocalText;

/** Takes the columns of one row in their order. */
final class Cells {

    private final Object[] row;
    private int next;

    Cells(Object[] row) {
        this.row = row;
    }

    Object take() {
        return row[next++];
    }

    Long id() {
        return Sql.id(take());
    }

    /** A whole number, or null. */
    Integer number() {
        Object value = take();
        return value == null ? null : Sql.count(value);
    }

    String string() {
        Object value = take();
        return value == null ? null : value.toString();
    }

    /** A number with its decimals, or null. */
    BigDecimal decimal() {
        return (BigDecimal) take();
    }

    Instant instant() {
        return Sql.instant(take());
    }

    /** English and Urdu. */
    LocalText text() {
        return Sql.text(take(), take());
    }

    /** English and Urdu of any length. */
    LocalText prose() {
        String en = string();
        String ur = string();
        return en == null ? null : LocalText.prose(en, ur);
    }

    /** A value of the name in the column, or null. */
    <T> T named(Function<String, T> of) {
        String name = string();
        return name == null ? null : of.apply(name);
    }
}
