package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * What held of a thing until a day; what holds now stands in the thing itself. Of several the one holds on a day that
 * ends first from that day on, so that there are neither gaps nor two at a time.
 */
@MappedSuperclass
public abstract class Former extends BaseEntity {

    @Column(name = "valid_until")
    private LocalDate until;

    protected Former() {}

    protected Former(LocalDate until) {
        this.until = Require.present("until", until);
    }

    /** The last day on which it held. */
    public LocalDate getUntil() {
        return until;
    }

    /** Moves the last day, for a day of change that was entered wrongly. */
    void correctUntil(LocalDate lastDay) {
        this.until = Require.present("until", lastDay);
    }

    /** What held on a day; nothing if what holds now did so already. */
    public static <F extends Former> Optional<F> on(Collection<F> formers, LocalDate day) {
        return formers.stream()
                .filter(former -> !former.getUntil().isBefore(day))
                .min(Comparator.comparing(Former::getUntil));
    }

    /** What held right before it; nothing if it was the first. */
    public static <F extends Former> Optional<F> before(Collection<F> formers, LocalDate until) {
        return formers.stream()
                .filter(former -> until == null || former.getUntil().isBefore(until))
                .max(Comparator.comparing(Former::getUntil));
    }

    /** The first day of what holds now. */
    public static LocalDate presentSince(Collection<? extends Former> formers, LocalDate beginning) {
        return formers.stream()
                .map(former -> former.getUntil().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(beginning);
    }

    /**
     * Changes follow one another: the next one comes after the day on which what holds now began.
     *
     * @throws BusinessException {@code place.beforeCurrent} with the first day of what holds now
     */
    public static void requireAfterPresent(Collection<? extends Former> formers, LocalDate beginning, LocalDate from) {
        LocalDate since = presentSince(formers, beginning);
        if (!Require.present("from", from).isAfter(since)) {
            throw BusinessException.onField("from", "place.beforeCurrent", since);
        }
    }

    /**
     * Moves the day from which something held, given that something else held before it.
     *
     * @param until the last day of what began wrongly, or null if it holds now
     * @throws BusinessException {@code place.noEarlier} if nothing held before, {@code place.dayOutside} if the
     *     new day is not within the two
     */
    public static void correctSince(Collection<? extends Former> formers, LocalDate until, LocalDate since) {
        Former earlier =
                before(formers, until).orElseThrow(() -> BusinessException.onField("placeSince", "place.noEarlier"));
        boolean fits = before(formers, earlier.getUntil())
                        .map(first -> since.minusDays(1).isAfter(first.getUntil()))
                        .orElse(true)
                && (until == null || !since.isAfter(until));
        if (!fits) {
            throw BusinessException.onField("placeSince", "place.dayOutside");
        }
        earlier.correctUntil(since.minusDays(1));
    }
}
