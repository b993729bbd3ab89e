package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.NotFoundException;

/** Takes busy times over from calendars: only when somebody is busy, nothing else. */
@ApplicationScoped
class BusyTimes {

    @Inject
    private AvailabilityRepository repository;

    @Inject
    private PostRepository register;

    @Inject
    private Clock clock;

    /** A time to be kept. */
    private record Kept(Knowledge knowledge, Instant from, Instant until) {}

    /**
     * Keeps busy times in place of those of the same source from now on; leaves them alone where they are the same.
     *
     * @param personId the person, or null for the post
     * @param freeUntil until when all other times are free; null: they are unknown
     * @param account who took them over
     */
    void replace(
            Long personId,
            Long postId,
            AvailabilitySource source,
            List<CalendarFile.Busy> busy,
            Instant freeUntil,
            long account) {
        Instant now = clock.instant();
        List<Kept> wanted = new ArrayList<>();
        busy.forEach(time -> inParts(Knowledge.BUSY, time.from(), time.until(), wanted));
        if (freeUntil != null) {
            inParts(Knowledge.FREE, now.truncatedTo(ChronoUnit.DAYS), freeUntil, wanted);
        }
        List<Availability> before = repository.from(source, personId, postId, now);
        List<Kept> kept = before.stream()
                .map(each -> new Kept(each.getKnowledge(), each.getStartsAt(), each.getEndsAt()))
                .toList();
        if (kept.size() == wanted.size() && kept.containsAll(wanted)) {
            return;
        }
        before.forEach(repository::remove);
        AvailabilityOwners.Owner owner = owner(personId, postId);
        ZoneId zone = clock.getZone();
        wanted.forEach(time -> repository.add(
                owner.says(time.knowledge(), time.from(), time.until(), zone, null, source, account, now)));
    }

    private AvailabilityOwners.Owner owner(Long personId, Long postId) {
        return personId == null
                ? new AvailabilityOwners.Owner(
                        null, register.find(postId).orElseThrow(() -> new NotFoundException("post", postId)))
                : new AvailabilityOwners.Owner(
                        register.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId)),
                        null);
    }

    /** A time that is longer than one may be is kept in parts. */
    private static void inParts(Knowledge knowledge, Instant from, Instant until, List<Kept> all) {
        for (Instant start = from; start.isBefore(until); ) {
            Instant longest = start.plus(Availability.LONGEST, ChronoUnit.DAYS);
            Instant end = until.isBefore(longest) ? until : longest;
            all.add(new Kept(knowledge, start, end));
            start = end;
        }
    }
}
