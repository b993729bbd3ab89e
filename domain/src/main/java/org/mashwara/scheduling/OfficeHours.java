package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** The week of an office during a period; a period with an end is an exception, such as the hours of Ramadan. */
@Entity
@Table(name = "office_hours")
public class OfficeHours extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id")
    private Office office;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Embedded
    private Period period;

    @Embedded
    private WorkingHours week;

    protected OfficeHours() {}

    OfficeHours(Office office, LocalText name, Period period, WorkingHours week) {
        this.office = office;
        rewrite(name, period, week);
    }

    final void rewrite(LocalText newName, Period newPeriod, WorkingHours newWeek) {
        this.name = Require.present("name", newName);
        this.period = Require.present("period", newPeriod);
        this.week = Require.present("week", newWeek);
    }

    public Office getOffice() {
        return office;
    }

    public LocalText getName() {
        return name;
    }

    public Period getPeriod() {
        return period;
    }

    public WorkingHours getWeek() {
        return week;
    }

    /** True for hours that end, and prevail until then. */
    public boolean isLimited() {
        return !period.isOpen();
    }
}
