package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.Seat;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Upload;

/**
 * People say when they are busy or free: for themselves, or for a post for which they act; the TWG Secretariat enters
 * what an office says on the telephone. Why somebody is busy is never kept.
 */
@Stateless
@Command
@RolesAllowed({COUNTERPART, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD})
public class AvailabilityService {

    private static final int YEAR = 365;

    @Inject
    private AvailabilityRepository repository;

    @Inject
    private AvailabilityOwners owners;

    @Inject
    private BusyTimes busyTimes;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private OwnBodies bodies;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Enters a time.
     *
     * @param postId the post for which the person acts, or null for the person's own time
     * @throws NotFoundException if the person does not act for the post
     * @throws BusinessException what is wrong with a field; {@code availability.past}
     */
    public long enter(Long postId, AvailabilityEntry entry) {
        AvailabilityOwners.Owner owner = owners.of(postId);
        ZoneId zone = clock.getZone();
        Availability said = owner.says(
                entry.knowledge(),
                entry.startsAt(zone),
                entry.endsAt(zone),
                zone,
                entry.weeklyUntil(),
                AvailabilitySource.ENTERED,
                actors.current().accountId(),
                clock.instant());
        if (!said.getEndsAt().isAfter(clock.instant()) && entry.weeklyUntil() == null) {
            throw BusinessException.onField("from", "availability.past");
        }
        repository.add(said);
        tell(postId, said.getId());
        return said.getId();
    }

    /**
     * Takes a time back.
     *
     * @param version as the page showed it
     * @throws NotFoundException if there is none, or it is not the person's or one of the posts'
     */
    public void remove(long availabilityId, long version) {
        Availability said = repository
                .find(availabilityId)
                .filter(each -> owners.mayChange(each))
                .orElseThrow(() -> new NotFoundException("availability", availabilityId));
        said.requireVersion(version);
        tell(said.getPost() == null ? null : said.getPost().getId(), availabilityId);
        repository.remove(said);
    }

    /**
     * Takes busy times over from a calendar file, in place of those imported before.
     *
     * @param postId the post for which the person acts, or null for the person's own time
     * @param freeUntil the last day up to which the calendar tells all, so that the rest is free; null: the rest is
     *     unknown
     * @return how many busy times were taken over
     * @throws BusinessException on the field {@code file}, if it cannot be read; nothing is taken over then
     */
    public int importCalendar(Long postId, Upload file, LocalDate freeUntil) {
        AvailabilityOwners.Owner owner = owners.of(postId);
        Require.present("file", file == null || file.content() == null ? null : file.content());
        ZoneId zone = clock.getZone();
        Instant now = clock.instant();
        if (freeUntil != null && freeUntil.isBefore(LocalDate.ofInstant(now, zone))) {
            throw BusinessException.onField("freeUntil", "availability.past");
        }
        Instant horizon = now.plus(YEAR, ChronoUnit.DAYS);
        List<CalendarFile.Busy> busy = CalendarFile.open(file.content(), zone).between(now, horizon);
        if (busy.isEmpty() && freeUntil == null) {
            throw BusinessException.onField("file", "calendar.none");
        }
        Instant free = freeUntil == null
                ? null
                : freeUntil.plusDays(1).atStartOfDay(zone).toInstant();
        busyTimes.replace(
                owner.personId(),
                owner.postId(),
                AvailabilitySource.IMPORTED,
                busy,
                free,
                actors.current().accountId());
        tell(postId, null);
        return busy.size();
    }

    /**
     * Enters what a seat's office said on the telephone about one slot; prevails over whatever was known of it before.
     *
     * @param free true if the holder is free then
     * @param giver who said so
     * @throws NotFoundException if the seat is in none of the bodies that the person runs
     */
    @RolesAllowed(SECRETARIAT)
    public void enterByTelephone(
            Long seatId, LocalDate day, LocalTime starts, LocalTime ends, Boolean free, String giver) {
        Seat seat = governance
                .findSeat(Require.present("seat", seatId))
                .orElseThrow(() -> new NotFoundException("seat", seatId));
        bodies.of(List.of(seat.getBody().getId()));
        TimeSlot slot = TimeSlot.of(day, starts, ends, seat.getBody().getTimeZone());
        Availability said = Availability.byTelephone(
                seat.getPost(),
                Require.present("free", free) ? Knowledge.FREE : Knowledge.BUSY,
                slot,
                giver,
                actors.current().accountId(),
                clock.instant());
        repository.add(said);
        context.about("availability", said.getId(), slot.day().toString());
        context.note(said.getGiver());
    }

    private void tell(Long postId, Long availabilityId) {
        Actor actor = actors.current();
        if (postId != null) {
            context.forPost(postId);
        }
        context.about(
                "availability", availabilityId, postId == null ? actor.name().getEn() : null);
    }
}
