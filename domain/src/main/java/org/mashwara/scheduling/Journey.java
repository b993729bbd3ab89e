package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** How many days lie between sitting in one city and in another, in both directions. */
@Entity
public class Journey extends BaseEntity {

    /** No journey within the country takes longer, in days. */
    public static final int LONGEST = 7;

    private static final int MAX_CITY = 100;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "from_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "from_ur"))
    private LocalText from;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "to_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "to_ur"))
    private LocalText to;

    @Column(name = "days")
    private int days;

    protected Journey() {}

    /**
     * @param days 0: one can sit in both cities on one day; 1: on the next day at the earliest
     * @throws BusinessException {@code journey.sameCity}, {@code journey.days}
     */
    public Journey(LocalText from, LocalText to, int days) {
        this.from = city("fromEn", from);
        this.to = city("toEn", to);
        Require.that(!from.getEn().equalsIgnoreCase(to.getEn()), "journey.sameCity");
        takes(days);
    }

    private static LocalText city(String field, LocalText city) {
        Require.text(field, Require.present(field, city).getEn(), MAX_CITY);
        Require.optionalText(field, city.getUr(), MAX_CITY);
        return city;
    }

    /** Corrects how long it takes. */
    public final void takes(int newDays) {
        if (newDays < 0 || newDays > LONGEST) {
            throw BusinessException.onField("days", "journey.days", LONGEST);
        }
        this.days = newDays;
    }

    public LocalText getFrom() {
        return from;
    }

    public LocalText getTo() {
        return to;
    }

    public int getDays() {
        return days;
    }
}
