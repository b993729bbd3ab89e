package org.mashwara.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
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
        return entryOn(names, day).getName();
    }

    /** The entry that names the thing on a day, by the rule of {@link #on}. */
    static <N extends DatedName> N entryOn(Collection<N> names, LocalDate day) {
        N found = null;
        for (N name : inOrder(names)) {
            if (found == null || !name.getPeriod().getFrom().isAfter(day)) {
                found = name;
            }
        }
        if (found == null) {
            throw new IllegalStateException("a thing without a name");
        }
        return found;
    }

    /** The first day of the first name. */
    static LocalDate beginning(Collection<? extends DatedName> names) {
        return names.stream()
                .map(name -> name.getPeriod().getFrom())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Puts a wrongly written name right, for all days on which it held. */
    void correct(LocalText right) {
        this.name = Require.present("name", right);
    }

    /**
     * Moves the first day of a name; the name before it lasts until the day before.
     *
     * @throws BusinessException {@code name.dayOutside} if then one of the two would not have held a day
     */
    static <N extends DatedName> void correctSince(Collection<N> names, N entry, LocalDate since) {
        Require.present("nameSince", since);
        List<N> order = inOrder(names);
        int place = order.indexOf(entry);
        DatedName earlier = place == 0 ? null : order.get(place - 1);
        boolean fits = (earlier == null || since.isAfter(earlier.getPeriod().getFrom()))
                && (entry.getPeriod().isOpen()
                        || !since.isAfter(entry.getPeriod().getUntil()));
        if (!fits) {
            throw BusinessException.onField("nameSince", "name.dayOutside");
        }
        if (earlier != null) {
            earlier.endOn(since.minusDays(1));
        }
        entry.beginOn(since);
    }

    void beginOn(LocalDate since) {
        this.period = Period.between(since, period.getUntil());
    }

    private static <N extends DatedName> List<N> inOrder(Collection<N> names) {
        List<N> inOrder = new ArrayList<>(names);
        inOrder.sort(Comparator.comparing(name -> name.getPeriod().getFrom()));
        return inOrder;
    }

    /** Ends the current name the day before the new one begins; a new name may not begin before the current one did. */
    static void makeRoom(Collection<? extends DatedName> names, LocalDate newFrom) {
        names.stream().filter(name -> name.getPeriod().isOpen()).findFirst().ifPresent(current -> {
            LocalDate since = current.getPeriod().getFrom();
            if (!since.isBefore(newFrom)) {
                throw BusinessException.onField("from", "name.beforeCurrent", since);
            }
            current.endOn(newFrom.minusDays(1));
        });
    }
}
