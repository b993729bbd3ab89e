package org.mashwara.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * The versions of a body's terms of reference. From the first version on every day has exactly one: a new one begins on
 * a day, the one before ends the day before. A meeting that was held keeps the terms by which it sat.
 */
public final class TermsHistory {

    private final GoverningBody body;
    private final List<TermsOfReference> versions;
    private final List<LocalDate> heldOn;

    /**
     * @param versions all of the body
     * @param heldOn the days on which the body has sat
     */
    public TermsHistory(GoverningBody body, Collection<TermsOfReference> versions, Collection<LocalDate> heldOn) {
        this.body = Require.present("body", body);
        this.versions = new ArrayList<>(versions);
        this.versions.sort(Comparator.comparingInt(TermsOfReference::getNumber));
        this.heldOn = heldOn.stream().sorted().toList();
    }

    /** The oldest first. */
    public List<TermsOfReference> all() {
        return List.copyOf(versions);
    }

    /** The version in force on a day. */
    public Optional<TermsOfReference> on(LocalDate day) {
        return versions.stream().filter(version -> version.isInForceOn(day)).findFirst();
    }

    /** @throws NotFoundException if there is no version of that number */
    public TermsOfReference version(int number) {
        return versions.stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("terms of reference", number));
    }

    /**
     * Puts a new version into force.
     *
     * @param from its first day
     * @return the version, to be added
     * @throws BusinessException {@code body.ended}; {@code terms.beforeCurrent} if it does not begin after the latest
     *     one, {@code terms.satLater} if the body has sat on that day or later by the latest one
     */
    public TermsOfReference introduce(TermsContent content, LocalDate from) {
        body.requireNoEnd();
        Require.present("from", from);
        latest().ifPresent(latest -> {
            requireAfter(latest, from);
            refuseIfSat(from, latest.getPeriod());
        });
        latest().ifPresent(latest -> latest.supersededFrom(from));
        TermsOfReference next = new TermsOfReference(body, versions.size() + 1, content, Period.from(from));
        versions.add(next);
        return next;
    }

    /**
     * Corrects what a version lays down, or the day on which it begins, as long as no meeting relied on it.
     *
     * @param from its first day; the version before ends the day before
     * @throws BusinessException {@code terms.reliedOn} with the day of a meeting held by it; {@code terms.beforeCurrent}
     *     and {@code terms.satLater} as above; {@code terms.beginsAfterItsEnd}
     */
    public void correct(TermsOfReference version, TermsContent content, LocalDate from) {
        Require.present("from", from);
        reliedOn(version).ifPresent(day -> {
            throw new BusinessException("terms.reliedOn", day);
        });
        before(version).ifPresent(earlier -> {
            requireAfter(earlier, from);
            refuseIfSat(from, earlier.getPeriod());
        });
        if (!version.getPeriod().isOpen() && version.getPeriod().getUntil().isBefore(from)) {
            throw BusinessException.onField(
                    "from", "terms.beginsAfterItsEnd", version.getPeriod().getUntil());
        }
        before(version).ifPresent(earlier -> earlier.supersededFrom(from));
        version.correct(content, from);
    }

    /** The day of a meeting that was held by a version, if there is one. */
    public Optional<LocalDate> reliedOn(TermsOfReference version) {
        return heldOn.stream().filter(version::isInForceOn).findFirst();
    }

    /**
     * Ends the latest version with the body.
     *
     * @throws BusinessException {@code body.termsBeginLater} if a version begins after that day
     */
    public void endOn(LocalDate lastDay) {
        latest().ifPresent(latest -> {
            LocalDate begins = latest.getPeriod().getFrom();
            if (lastDay.isBefore(begins)) {
                throw BusinessException.onField("lastDay", "body.termsBeginLater", begins);
            }
            latest.supersededFrom(lastDay.plusDays(1));
        });
    }

    /**
     * The body goes on: the version that ended with it is in force again.
     *
     * @param ended the body's last day, no more
     */
    public void goOnWithBody(LocalDate ended) {
        latest().filter(latest -> ended.equals(latest.getPeriod().getUntil())).ifPresent(TermsOfReference::goOn);
    }

    private Optional<TermsOfReference> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private Optional<TermsOfReference> before(TermsOfReference version) {
        int index = versions.indexOf(version);
        return index <= 0 ? Optional.empty() : Optional.of(versions.get(index - 1));
    }

    private static void requireAfter(TermsOfReference earlier, LocalDate from) {
        LocalDate begins = earlier.getPeriod().getFrom();
        if (!from.isAfter(begins)) {
            throw BusinessException.onField("from", "terms.beforeCurrent", begins);
        }
    }

    private void refuseIfSat(LocalDate from, Period period) {
        heldOn.stream()
                .filter(day -> !day.isBefore(from) && period.includes(day))
                .findFirst()
                .ifPresent(day -> {
                    throw BusinessException.onField("from", "terms.satLater", day);
                });
    }
}
