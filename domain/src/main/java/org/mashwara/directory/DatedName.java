package org.mashwara.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A name that a post or an organisation bore from a day on. Names of one thing never overlap. */
@MappedSuperclass
public abstract class DatedName extends BaseEntity {

    @Embedded
    private LocalText name;

    @Embedded
    private Period period;

    protected DatedName() {}

    protected DatedName(LocalText name, Period period) {
        this.name = Require.present("name", name);
        this.period = Require.present("period", period);
    }

    public LocalText getName() {
        return name;
    }

    public Period getPeriod() {
        return period;
    }

    void endOn(LocalDate lastDay) {
        this.period = period.endedOn(lastDay);
    }

    /**
     * The name on a day; before the first name the first, after the last the last, so that a record of any age can be
     * named.
     *
     * @throws IllegalStateException if the thing has no name at all
     */
    static LocalText on(Collection<? extends DatedName> names, LocalDate day) {
        List<DatedName> inOrder = new ArrayList<>(names);
        inOrder.sort(Comparator.comparing(name -> name.period.getFrom()));
        DatedName found = null;
        for (DatedName name : inOrder) {
            if (found == null || !name.period.getFrom().isAfter(day)) {
                found = name;
            }
        }
        if (found == null) {
            throw new IllegalStateException("a thing without a name");
        }
        return found.name;
    }

    /** Ends the current name the day before the new one begins; a new name may not begin before the current one did. */
    static void makeRoom(Collection<? extends DatedName> names, LocalDate newFrom) {
        names.stream().filter(name -> name.getPeriod().isOpen()).findFirst().ifPresent(current -> {
            Require.that(
                    current.getPeriod().getFrom().isBefore(newFrom),
                    "name.beforeCurrent",
                    current.getPeriod().getFrom());
            current.endOn(newFrom.minusDays(1));
        });
    }
}
