package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.BaseEntity;

/** Gathers what is on record for a year and lays it out for the planner. */
@ApplicationScoped
class CycleDesk {

    @Inject
    private GovernanceRepository governance;

    @Inject
    private AvailabilityRepository availability;

    @Inject
    private Commitments commitments;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    /**
     * What is on record.
     *
     * @param terms by the bodies' ids, in force on the day from which the year is planned
     * @param seats by the bodies' ids, on that day
     * @param engaged meetings of the year
     * @param byPost what is known of the time of whoever holds a post, by its id
     * @param today the day on which this is asked
     */
    record Facts(
            List<ProposedMeeting> proposals,
            YearClock clock,
            Map<Long, TermsOfReference> terms,
            Map<Long, List<SeatHolder>> seats,
            List<Commitment> engaged,
            Map<Long, List<KnownTime>> byPost,
            Timetable.Laid laid,
            LocalDate today) {}

    /**
     * Lays out a run's year. Five queries.
     *
     * @param proposals all of a run, at least one
     */
    CycleLayout lay(List<ProposedMeeting> proposals) {
        PlanningRun run = proposals.get(0).getRun();
        List<GoverningBody> bodies =
                proposals.stream().map(ProposedMeeting::getBody).distinct().toList();
        List<Long> ids = bodies.stream().map(GoverningBody::getId).toList();
        YearClock year = new YearClock(run.getYear(), bodies.get(0).getTimeZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), year.zone());
        LocalDate from = today.isAfter(year.calendar().firstDay())
                ? today
                : year.calendar().firstDay();
        List<SeatHolder> holders = governance.seatHoldersOn(ids, from);
        Map<Long, TermsOfReference> terms = terms(ids, from);
        Set<Long> posts =
                holders.stream().map(holder -> holder.seat().getPost().getId()).collect(Collectors.toSet());
        return new YearLayout(new Facts(
                        proposals,
                        year,
                        terms,
                        holders.stream()
                                .collect(Collectors.groupingBy(
                                        holder -> holder.seat().getBody().getId())),
                        commitments.between(year.begins(), year.ends(), null),
                        known(holders, posts, year),
                        timetable.now(),
                        today))
                .lay();
    }

    /** The terms of reference of each body on a day; where none are in force any more, the last ones. */
    private Map<Long, TermsOfReference> terms(List<Long> bodyIds, LocalDate day) {
        Map<Long, TermsOfReference> terms = governance.termsOn(bodyIds, day).stream()
                .collect(Collectors.toMap(each -> each.getBody().getId(), Function.identity()));
        bodyIds.stream().filter(id -> !terms.containsKey(id)).forEach(id -> {
            List<TermsOfReference> all = governance.termsOf(id);
            terms.put(id, all.get(all.size() - 1));
        });
        return terms;
    }

    private Map<Long, List<KnownTime>> known(List<SeatHolder> holders, Set<Long> posts, YearClock year) {
        Map<Long, Set<Long>> postsOf = new HashMap<>();
        holders.stream()
                .filter(holder -> !holder.isVacant())
                .forEach(holder -> postsOf.computeIfAbsent(holder.personId(), none -> new HashSet<>())
                        .add(holder.seat().getPost().getId()));
        List<Availability> said =
                availability.between(new LinkedHashSet<>(postsOf.keySet()), posts, year.begins(), year.ends());
        Map<Long, List<KnownTime>> known = new HashMap<>();
        for (Availability each : said) {
            List<KnownTime> times = each.between(year.begins(), year.ends());
            Set<Long> whose = each.getPerson() == null
                    ? Set.of(idOf(each.getPost()))
                    : postsOf.getOrDefault(idOf(each.getPerson()), Set.of());
            whose.forEach(post ->
                    known.computeIfAbsent(post, none -> new ArrayList<>()).addAll(times));
        }
        return known;
    }

    private static Long idOf(BaseEntity entity) {
        return entity.getId();
    }
}
