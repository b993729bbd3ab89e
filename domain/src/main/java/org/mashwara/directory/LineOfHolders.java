package org.mashwara.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;
import org.mashwara.shared.StaleEditException;

/**
 * All who have held, hold or will hold one post. Says who holds it on a day, and hands it over: on any day at most one
 * substantive and one acting holder.
 */
public final class LineOfHolders {

    /** Further ahead than this, in years, a transfer is a slip of the pen, not a notification. */
    public static final int MOST_YEARS_AHEAD = 1;

    private final Post post;
    private final List<Incumbency> incumbencies;

    /** @param incumbencies all of the post, of any days */
    public LineOfHolders(Post post, Collection<Incumbency> incumbencies) {
        this.post = Require.present("post", post);
        this.incumbencies = incumbencies.stream()
                .sorted(Comparator.comparing((Incumbency incumbency) ->
                                incumbency.getPeriod().getFrom())
                        .reversed()
                        .thenComparing(incumbency -> incumbency.getKind().isSubstantive()))
                .toList();
    }

    /** The newest first; of two that begin on a day, the acting holder first. */
    public List<Incumbency> all() {
        return incumbencies;
    }

    /** Whose holders they are. */
    public Post getPost() {
        return post;
    }

    /** The same line with an incumbency more. */
    public LineOfHolders with(Incumbency another) {
        List<Incumbency> together = new ArrayList<>(incumbencies);
        together.add(another);
        return new LineOfHolders(post, together);
    }

    /** @throws NotFoundException if the line has none of that id */
    public Incumbency get(long incumbencyId) {
        return incumbencies.stream()
                .filter(incumbency -> incumbency.getId() == incumbencyId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("incumbency", incumbencyId));
    }

    /** Who holds the post on a day: the acting holder where there is one, otherwise the substantive one. */
    public Optional<Incumbency> holderOn(LocalDate day) {
        return Incumbency.holderOn(incumbencies, day);
    }

    /**
     * Who leaves when somebody takes the post over. A regular holder takes the place of the substantive and of the
     * acting one; somebody in charge takes the place of whoever holds the post on that day.
     *
     * @param kind by what kind of charge the successor holds the post
     * @param day the successor's first day
     */
    public List<Incumbency> leaving(IncumbencyKind kind, LocalDate day) {
        if (kind.isSubstantive()) {
            return incumbencies.stream()
                    .filter(incumbency -> incumbency.isHeldOn(day))
                    .toList();
        }
        return holderOn(day).stream().toList();
    }

    /** The substantive holder who remains behind an acting one, if there is one. */
    public Optional<Incumbency> remaining(IncumbencyKind kind, LocalDate day) {
        List<Incumbency> leaving = leaving(kind, day);
        return incumbencies.stream()
                .filter(incumbency -> incumbency.isHeldOn(day) && !leaving.contains(incumbency))
                .findFirst();
    }

    /**
     * Hands the post over: whoever {@link #leaving leaves} has held it until the day before.
     *
     * @param successor who takes over
     * @param notification by which it is handed over
     * @param day the successor's first day, at most {@value #MOST_YEARS_AHEAD} year after today
     * @return the successor's incumbency, without an end unless the post has one
     * @throws BusinessException {@code transfer.tooFarAhead} (with the latest day), {@code transfer.nothingChanges} if the successor already holds the post by that kind of
     *     charge, {@code transfer.sameDay} if who leaves began on that very day, {@code transfer.laterHolder} if
     *     somebody is recorded from a later day on
     */
    public Incumbency handOver(
            Person successor, IncumbencyKind kind, Notification notification, LocalDate day, LocalDate today) {
        Require.present("person", successor);
        Require.present("kind", kind);
        Require.present("on", day);
        refuseTooFarAhead(day, today);
        List<Incumbency> leaving = leaving(kind, day);
        for (Incumbency incumbency : leaving) {
            Require.that(
                    !(incumbency.getPerson().equals(successor) && incumbency.getKind() == kind),
                    "transfer.nothingChanges");
            if (incumbency.getPeriod().getFrom().equals(day)) {
                throw BusinessException.onField("on", "transfer.sameDay", day);
            }
        }
        post.requireExists(day);
        refuseLaterHolder(kind, day);
        leaving.forEach(incumbency -> incumbency.handOverOn(day));
        Incumbency next = new Incumbency(post, successor, kind, null, Period.between(day, post.getLastDay()));
        next.notifiedBy(notification);
        return next;
    }

    private static void refuseTooFarAhead(LocalDate day, LocalDate today) {
        LocalDate latest = today.plusYears(MOST_YEARS_AHEAD);
        if (day.isAfter(latest)) {
            throw BusinessException.onField("on", "transfer.tooFarAhead", latest);
        }
    }

    private void refuseLaterHolder(IncumbencyKind kind, LocalDate day) {
        incumbencies.stream()
                .filter(incumbency -> incumbency.getKind().isSubstantive() == kind.isSubstantive())
                .map(incumbency -> incumbency.getPeriod().getFrom())
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .ifPresent(from -> {
                    throw BusinessException.onField("on", "transfer.laterHolder", from);
                });
    }

    /**
     * True if the last hand-over can be taken back: nobody has been a day in the post by it, so that no record of an
     * earlier day can depend on it.
     */
    public boolean mayTakeBack(Incumbency incumbency, LocalDate today) {
        return !incumbencies.isEmpty()
                && incumbencies.get(0).equals(incumbency)
                && incumbency.getPeriod().isOpen()
                && !incumbency.getPeriod().getFrom().isBefore(today);
    }

    /**
     * Takes a mistaken hand-over back: whoever left by it holds the post again, until the end that was planned
     * before. Whose incumbency had its planned end the day before is not touched. The incumbency itself is then to be
     * removed.
     *
     * @throws BusinessException {@code transfer.tooLateToTakeBack} if it is not the latest or its first day is over
     */
    public void takeBack(Incumbency incumbency, LocalDate today) {
        Require.that(mayTakeBack(incumbency, today), "transfer.tooLateToTakeBack");
        LocalDate firstDay = incumbency.getPeriod().getFrom();
        incumbencies.stream()
                .filter(earlier -> earlier.wasHandedOverOn(firstDay))
                .forEach(Incumbency::goOn);
    }

    /**
     * Enters an incumbency, past, present or to come, beside the others.
     *
     * @return the incumbency, to be kept
     * @throws BusinessException {@code incumbency.overlaps} if the post already has a holder of this sort for some of
     *     the days, {@code post.notYet} or {@code post.abolished} if it does not exist on all of them
     */
    public Incumbency enter(Person person, IncumbencyKind kind, Notification notification, Period period) {
        Require.present("kind", kind);
        requireFree(kind, Require.present("period", period), null);
        Incumbency entered = new Incumbency(post, person, kind, null, period);
        entered.notifiedBy(notification);
        return entered;
    }

    /**
     * Ends an incumbency without a successor.
     *
     * @param lastDay its last day
     * @throws BusinessException {@code period.endsBeforeItStarts}; {@code incumbency.alreadyEnded} if it ended on that
     *     day or before
     */
    public void end(Incumbency incumbency, LocalDate lastDay) {
        Require.present("until", lastDay);
        Period period = incumbency.getPeriod();
        Require.that(period.isOpen() || period.getUntil().isAfter(lastDay), "incumbency.alreadyEnded", period);
        if (lastDay.isBefore(period.getFrom())) {
            throw BusinessException.onField("until", "period.endsBeforeItStarts", period.getFrom(), lastDay);
        }
        incumbency.endOn(lastDay);
    }

    /**
     * Puts an incumbency right: who held the post, how, when, and by what notification.
     *
     * @throws BusinessException for what {@link #enter} refuses
     */
    public void correct(
            Incumbency incumbency, Person person, IncumbencyKind kind, Notification notification, Period period) {
        Require.present("kind", kind);
        requireFree(kind, Require.present("period", period), incumbency);
        incumbency.correct(person, kind, period);
        incumbency.notifiedBy(notification);
    }

    /**
     * Sets an incumbency aside that was entered by mistake. The incumbency itself is then to be removed; who held the post
     * before is not brought back, since nobody says that they stayed.
     *
     * @return what is kept of it
     */
    public VoidedIncumbency setAside(Incumbency mistake, String reason, Instant at) {
        return new VoidedIncumbency(mistake, reason, at);
    }

    /**
     * Abolishes the post: its holders leave with its last day.
     *
     * @throws BusinessException for what {@link Post#abolish} refuses, and {@code post.laterHolder} if somebody is
     *     recorded from a later day on
     */
    public void abolish(LocalDate lastDay) {
        Require.present("from", lastDay);
        incumbencies.stream()
                .map(incumbency -> incumbency.getPeriod().getFrom())
                .filter(lastDay::isBefore)
                .findFirst()
                .ifPresent(from -> {
                    throw BusinessException.onField("from", "post.laterHolder", from);
                });
        post.abolish(lastDay);
        incumbencies.stream()
                .filter(incumbency -> incumbency.getPeriod().isOpen()
                        || incumbency.getPeriod().getUntil().isAfter(lastDay))
                .forEach(incumbency -> incumbency.endOn(lastDay));
    }

    /**
     * Merges the post into another one: it is abolished, the other succeeds it.
     *
     * @param into the post that stays
     * @param from the first day on which only the other exists
     * @throws BusinessException for what {@link #abolish} refuses, {@code post.itself} for itself, and {@code
     *     post.abolished} or {@code post.notYet} if the other does not exist on that day
     */
    public void mergeInto(Post into, LocalDate from) {
        Require.that(!post.equals(Require.present("into", into)), "post.itself");
        into.requireExists(from);
        abolish(from.minusDays(1));
        post.mergeInto(into);
    }

    private void requireFree(IncumbencyKind kind, Period period, Incumbency except) {
        requirePostExists(period);
        incumbencies.stream()
                .filter(other -> !other.equals(except))
                .filter(other -> other.getKind().isSubstantive() == kind.isSubstantive())
                .filter(other -> other.getPeriod().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw BusinessException.onField(
                            "from",
                            other.getPeriod().isOpen() ? "incumbency.overlapsOpen" : "incumbency.overlaps",
                            other.getPerson().getName(),
                            other.getPeriod().getFrom(),
                            other.getPeriod().isOpen()
                                    ? other.getPeriod().getFrom()
                                    : other.getPeriod().getUntil());
                });
    }

    private void requirePostExists(Period period) {
        post.requireExists(period.getFrom());
        if (post.getLastDay() != null && (period.isOpen() || period.getUntil().isAfter(post.getLastDay()))) {
            throw BusinessException.onField("until", "incumbency.beyondPost", post.getLastDay());
        }
    }

    /** What a person saw who begins a transfer; changes with every change of the line. */
    public String fingerprint() {
        return incumbencies.stream()
                .map(incumbency -> incumbency.getId() + "." + incumbency.getVersion())
                .sorted()
                .collect(Collectors.joining("-"));
    }

    /** The same for who changes the post along with its holders. */
    public String fingerprintWithPost() {
        return post.fingerprint() + "/" + fingerprint();
    }

    /**
     * Refuses a transfer that was begun on another state of the line.
     *
     * @param shown the {@link #fingerprint} at that time
     * @throws StaleEditException if the line has changed since
     */
    public void requireUnchanged(String shown) {
        if (!fingerprint().equals(shown)) {
            throw new StaleEditException();
        }
    }

    /** @throws StaleEditException if the post or its holders have changed since the person saw both */
    public void requireUnchangedWithPost(String shown) {
        Fingerprint.requireSame(post, fingerprintWithPost(), shown);
    }
}
