package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.LocalText;

/** A name that something bore, and when; no last day for the present one. */
public record NameRow(LocalText name, LocalDate from, LocalDate until) implements Serializable {

    /** All names of a thing, the newest first. */
    static List<NameRow> of(Collection<? extends DatedName> names) {
        return names.stream()
                .map(name -> new NameRow(
                        name.getName(),
                        name.getPeriod().getFrom(),
                        name.getPeriod().getUntil()))
                .sorted(Comparator.comparing(NameRow::from).reversed())
                .toList();
    }
}
