package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.mashwara.directory.Area;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * A public holiday of a country or a province: one day or several. Lunar holidays are announced, not computed: they are
 * entered as expected and corrected when the government announces them.
 */
@Entity
public class Holiday extends BaseEntity {

    /** No public holiday lasts longer, in days. */
    public static final int LONGEST = 14;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id")
    private Area area;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HolidayState state;

    protected Holiday() {}

    /**
     * @param area the country or province
     * @param period its days, with an end
     */
    public Holiday(Area area, LocalText name, Period period, HolidayState state) {
        correct(area, name, period, state);
    }

    /**
     * Corrects it, for example when it is announced for another day.
     *
     * @throws org.mashwara.shared.BusinessException {@code holiday.tooLong} beyond {@link #LONGEST} days
     */
    public final void correct(Area newArea, LocalText newName, Period newPeriod, HolidayState newState) {
        this.area = Require.present("area", newArea);
        this.name = Require.present("name", newName);
        this.period = Require.present("period", newPeriod);
        Require.present("until", newPeriod.getUntil());
        Require.that(newPeriod.getUntil().isBefore(newPeriod.getFrom().plusDays(LONGEST)), "holiday.tooLong", LONGEST);
        this.state = Require.present("state", newState);
    }

    public Area getArea() {
        return area;
    }

    public LocalText getName() {
        return name;
    }

    public Period getPeriod() {
        return period;
    }

    public HolidayState getState() {
        return state;
    }
}
