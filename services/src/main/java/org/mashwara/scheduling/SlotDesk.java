package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.Seat;
import org.mashwara.scheduling.slots.Engagement;
import org.mashwara.scheduling.slots.Holder;
import org.mashwara.scheduling.slots.KnownFacts;
import org.mashwara.scheduling.slots.Place;
import org.mashwara.scheduling.slots.PostInTime;
import org.mashwara.scheduling.slots.SeatInTime;
import org.mashwara.scheduling.slots.SittingBody;
import org.mashwara.scheduling.slots.SlotFinder;
import org.mashwara.scheduling.slots.SlotRequest;
import org.mashwara.scheduling.slots.SlotRules;
import org.mashwara.scheduling.slots.TermsInTime;
import org.mashwara.shared.BaseEntity;

/** Lays out for the slot finder what is on record: seats and who holds them, what they said of their time, what is fixed. */
@ApplicationScoped
class SlotDesk {

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    /** Whether {@code %1$s}, whose name stands before, is in force at some time between two days. */
    static final String OVERLAPS =
            ".period.from <= :until and (%1$s.period.until is null or %1$s.period.until >= :from)";

    /** A meeting on another day can keep somebody away by the journey. */
    private static final Duration JOURNEY = Duration.ofDays(Journey.LONGEST + 1L);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private TermsAndTimesReader termsAndTimes;

    @Inject
    private Commitments commitments;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    /** A finder with what its answers need to be put into words. */
    record Laid(
            SlotFinder finder,
            SlotRequest request,
            List<BodyChoice> bodies,
            List<Seat> seats,
            Map<Long, Post> posts,
            Map<Long, Person> persons,
            Map<Long, List<Incumbency>> incumbencies,
            List<Commitment> fixed,
            List<RoomRow> rooms) {}

    /**
     * Lays out everything for a search. Four queries.
     *
     * @param bodies the bodies of the search
     */
    Laid lay(SlotSearch search, List<BodyChoice> bodies) {
        return lay(search, bodies, true);
    }

    /**
     * The same where no slot is looked for, without what is known of people's time. Four queries.
     *
     * @param seeking false where no slot is looked for
     */
    Laid lay(SlotSearch search, List<BodyChoice> bodies, boolean seeking) {
        ZoneId zone = ZoneId.of(bodies.get(0).zone());
        Timetable.Laid laid = timetable.now();
        Instant from = search.from().atStartOfDay(zone).toInstant().minus(JOURNEY);
        Instant until =
                search.until().plusDays(1).atStartOfDay(zone).toInstant().plus(JOURNEY);
        List<Seat> seats = seats(search);
        List<Commitment> fixed = commitments.between(from, until, search.exceptMeeting());
        List<Incumbency> incumbencies = incumbencies(seats, fixed, search);
        Map<Long, Post> posts = new HashMap<>();
        Map<Long, Person> persons = new HashMap<>();
        incumbencies.forEach(incumbency -> {
            posts.put(incumbency.getPost().getId(), incumbency.getPost());
            persons.put(incumbency.getPerson().getId(), incumbency.getPerson());
        });
        seats.forEach(seat -> posts.put(seat.getPost().getId(), seat.getPost()));
        Map<Long, List<Incumbency>> byPost = incumbencies.stream()
                .collect(Collectors.groupingBy(each -> each.getPost().getId()));
        TermsAndTimes known = seeking
                ? termsAndTimes.of(search, persons.keySet(), posts.keySet(), from, until)
                : termsAndTimes.of(search);
        List<Availability> said = known.said();
        KnownFacts facts = new KnownFacts(
                laid.holidays(bodies.get(0).areaId()),
                laid.offices(),
                laid.travel(),
                times(said, Availability::getPerson, from, until),
                times(said, Availability::getPost, from, until),
                fixed.stream().map(meeting -> engagement(meeting, byPost, zone)).toList(),
                laid.rooms().stream()
                        .map(room -> new Place(room.id(), room.city().getEn(), room.capacity()))
                        .toList());
        SlotRequest request = request(search, bodies, seats, known.terms(), byPost, posts.values());
        return new Laid(
                new SlotFinder(request, facts, SlotRules.all()),
                request,
                bodies,
                seats,
                posts,
                persons,
                byPost,
                fixed,
                laid.rooms());
    }

    /** In the order of precedence on the first day. */
    private List<Seat> seats(SlotSearch search) {
        return entityManager
                .createQuery(
                        "select distinct s from Seat s where s.body.id in :bodies and s" + OVERLAPS.formatted("s"),
                        Seat.class)
                .setHint(LEFT_JOIN_FETCH, "s.formerPlaces")
                .setHint(LEFT_JOIN_FETCH, "s.permissionNeeds")
                .setHint(LEFT_JOIN_FETCH, "s.post.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.organisation")
                .setParameter("bodies", search.bodyIds())
                .setParameter("from", search.from())
                .setParameter("until", search.until())
                .getResultStream()
                .sorted(Seat.inOrderOn(search.from()))
                .toList();
    }

    /** Who holds the seats' posts, those right below them, and the posts that sit in other meetings. */
    private List<Incumbency> incumbencies(List<Seat> seats, List<Commitment> fixed, SlotSearch search) {
        Set<Long> seated = seats.stream().map(seat -> seat.getPost().getId()).collect(Collectors.toSet());
        if (seated.isEmpty()) {
            return List.of();
        }
        Set<Long> all = new HashSet<>(seated);
        fixed.forEach(meeting -> all.addAll(meeting.postIds()));
        return entityManager
                .createQuery(
                        "select distinct i from Incumbency i where i.post.id in (select q.id from Post q"
                                + " where q.id in :posts or q.parent.id in :seated) and i" + OVERLAPS.formatted("i")
                                + " order by i.id",
                        Incumbency.class)
                .setHint(LEFT_JOIN_FETCH, "i.person")
                .setHint(LEFT_JOIN_FETCH, "i.post.names")
                .setHint(LEFT_JOIN_FETCH, "i.post.parent")
                .setParameter("posts", all)
                .setParameter("seated", seated)
                .setParameter("from", search.from().minusDays(JOURNEY.toDays()))
                .setParameter("until", search.until().plusDays(JOURNEY.toDays()))
                .getResultList();
    }

    private static Map<Long, List<KnownTime>> times(
            List<Availability> said, Function<Availability, BaseEntity> whose, Instant from, Instant until) {
        Map<Long, List<KnownTime>> times = new HashMap<>();
        said.stream()
                .filter(each -> whose.apply(each) != null)
                .forEach(each -> times.computeIfAbsent(whose.apply(each).getId(), id -> new ArrayList<>())
                        .addAll(each.between(from, until)));
        return times;
    }

    private static Engagement engagement(Commitment meeting, Map<Long, List<Incumbency>> byPost, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(meeting.from(), zone);
        Set<Long> persons = meeting.postIds().stream()
                .flatMap(post -> Incumbency.holderOn(byPost.getOrDefault(post, List.of()), day).stream())
                .map(holder -> holder.getPerson().getId())
                .collect(Collectors.toSet());
        return new Engagement(meeting.from(), meeting.until(), meeting.city(), meeting.roomId(), persons);
    }

    private SlotRequest request(
            SlotSearch search,
            List<BodyChoice> bodies,
            List<Seat> seats,
            Map<Long, List<TermsInTime>> terms,
            Map<Long, List<Incumbency>> byPost,
            Collection<Post> posts) {
        return new SlotRequest(
                bodies.stream()
                        .map(body -> new SittingBody(
                                body.id(),
                                terms.getOrDefault(body.id(), List.of()),
                                seats.stream()
                                        .filter(seat -> seat.getBody().getId() == body.id())
                                        .map(seat -> seat(seat, byPost, posts, search.from()))
                                        .toList()))
                        .toList(),
                ZoneId.of(bodies.get(0).zone()),
                search.from(),
                search.until(),
                Duration.ofMinutes(search.minutes()),
                search.earliest(),
                search.latest(),
                search.weekdays(),
                search.city() == null ? bodies.get(0).city().getEn() : search.city(),
                search.roomId(),
                seats.size(),
                search.mustAttend(),
                clock.instant(),
                SlotRequest.HALF_HOURS);
    }

    private static SeatInTime seat(
            Seat seat, Map<Long, List<Incumbency>> byPost, Collection<Post> posts, LocalDate from) {
        Post post = seat.getPost();
        return new SeatInTime(
                seat.getId(),
                seat.getCapacity(),
                seat.getPeriod(),
                inTime(post, byPost),
                posts.stream()
                        .filter(below -> post.equals(below.getParent()))
                        .sorted(Comparator.comparing(Post::getId))
                        .map(below -> inTime(below, byPost))
                        .toList(),
                post.getOrganisation().getId(),
                post.getOrganisation().getKind() == OrganisationKind.AGENCY,
                seat.permissionLeadDaysOn(
                        seat.existsOn(from) ? from : seat.getPeriod().getFrom()));
    }

    private static PostInTime inTime(Post post, Map<Long, List<Incumbency>> byPost) {
        List<Incumbency> ofPost = byPost.getOrDefault(post.getId(), List.of());
        return new PostInTime(
                post.getId(),
                day -> Incumbency.holderOn(ofPost, day)
                        .map(held -> new Holder(held.getPerson().getId(), held.getKind())));
    }
}
