package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.Area;
import org.mashwara.directory.Former;
import org.mashwara.directory.HolderRow;
import org.mashwara.directory.NameRow;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** The bodies with their terms of reference and seats, as on any day; readable by everybody who is signed in. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class BodyQueries {

    /** Deeper than this no hierarchy of bodies goes; a safeguard against one that leads back to itself. */
    private static final int DEEPEST = 10;

    /** Nested paths are fetched by hint only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private PostRepository posts;

    @Inject
    private BodyPlans plans;

    @Inject
    private Actors actors;

    @Inject
    private MeetingsOfBody meetings;

    /**
     * The bodies, each after its parent, otherwise by code.
     *
     * @param first index of the first row, from 0
     */
    public Page<BodyRow> bodies(LocalDate day, int first, int size) {
        List<Place> places = places(day);
        int from = Math.max(0, Math.min(first, places.size()));
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        List<Place> shown = places.subList(from, Math.min(from + most, places.size()));
        return new Page<>(rowsOf(shown, day), places.size(), from, most);
    }

    /**
     * A body with its seats and terms of reference.
     *
     * @throws NotFoundException if there is none of that code
     */
    public BodyDetail body(String code, LocalDate day) {
        List<GoverningBody> bodyAndBelow = bodyAndBelow(code);
        GoverningBody body = bodyAndBelow.stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("body", code));
        List<SeatHolder> seats = governance.seatHoldersOn(List.of(body.getId()), day);
        List<TermsOfReference> versions = versions(body);
        Map<Long, Post> successors = successors(versions, seats);
        int counting = (int) seats.stream()
                .filter(seat -> seat.seat().getCapacity().countsTowardsQuorum())
                .count();
        Function<TermsOfReference, TermsRow> inWords = terms -> row(terms, successors, counting, day);
        BodyProfile said = body.profileOn(day);
        GoverningBody parent = said.parent();
        return new BodyDetail(
                body.getId(),
                body.getCode(),
                said.name(),
                said.city(),
                said.area() == null ? null : said.area().getName(),
                codes(said.area()),
                parent == null ? null : parent.getCode(),
                parent == null ? null : parent.nameOn(day),
                versions.stream()
                        .filter(terms -> terms.isInForceOn(day))
                        .findFirst()
                        .map(inWords)
                        .orElse(null),
                versions.stream()
                        .filter(terms -> !terms.isInForceOn(day))
                        .map(inWords)
                        .toList(),
                seats.stream().map(seat -> row(seat, day)).toList(),
                bodyAndBelow.stream()
                        .filter(one -> !one.equals(body) && body.equals(one.parentOn(day)))
                        .map(child -> new BodyDetail.BodyLink(child.getCode(), child.nameOn(day)))
                        .toList(),
                names(body),
                body.getLastDay(),
                BodyAccess.mayKeepBodies(actors.current()),
                plans.maySeat(body));
    }

    /** Its codes, by which lists of other systems name it. */
    private static List<String> codes(Area area) {
        return area == null
                ? List.of()
                : Stream.of(area.getPCode(), area.getIsoCode())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** All names, the newest first; no first day: before anything that is known. */
    private static List<NameRow> names(GoverningBody body) {
        List<NameRow> names = new ArrayList<>();
        LocalDate since = null;
        for (FormerProfile former : body.getFormerProfiles().stream()
                .sorted(Comparator.comparing(Former::getUntil))
                .toList()) {
            names.add(0, new NameRow(former.getProfile().name(), since, former.getUntil()));
            since = former.getUntil().plusDays(1);
        }
        names.add(0, new NameRow(body.getName(), since, null));
        return names;
    }

    /** The body's meetings around today, as far as the person may see them. One query. */
    public List<BodyMeeting> meetings(long bodyId) {
        return meetings.of(bodyId);
    }

    private record Place(long id, String code, Long parentId, int depth) {}

    /** Codes and parents only: a programme has a body for each area and few above them. Two queries. */
    private List<Place> places(LocalDate day) {
        Map<Long, Object[]> formers = new HashMap<>();
        entityManager
                .createQuery(
                        "select f.body.id, p.id from FormerProfile f left join f.parent p where f.until >= :day"
                                + " order by f.until desc",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> formers.put((Long) row[0], row));
        List<Place> all = entityManager
                .createQuery(
                        "select b.id, b.code, p.id from GoverningBody b left join b.parent p order by b.code",
                        Object[].class)
                .getResultStream()
                .map(row -> new Place(
                        (Long) row[0],
                        (String) row[1],
                        (Long) (formers.containsKey((Long) row[0]) ? formers.get((Long) row[0])[1] : row[2]),
                        0))
                .toList();
        List<Place> ordered = new ArrayList<>();
        addBelow(null, 0, all, ordered);
        return ordered;
    }

    private static void addBelow(Long parentId, int depth, List<Place> all, List<Place> ordered) {
        if (depth > DEEPEST) {
            return;
        }
        for (Place place : all) {
            if (Objects.equals(place.parentId(), parentId)) {
                ordered.add(new Place(place.id(), place.code(), parentId, depth));
                addBelow(place.id(), depth + 1, all, ordered);
            }
        }
    }

    private List<BodyRow> rowsOf(List<Place> places, LocalDate day) {
        List<Long> ids = places.stream().map(Place::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, GoverningBody> bodies = entityManager
                .createQuery(
                        "select distinct b from GoverningBody b left join fetch b.formerProfiles where b.id in :ids",
                        GoverningBody.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(GoverningBody::getId, Function.identity()));
        Map<Long, List<SeatHolder>> seats = governance.seatHoldersOn(ids, day).stream()
                .collect(Collectors.groupingBy(seat -> seat.seat().getBody().getId()));
        return places.stream()
                .map(place -> {
                    GoverningBody body = bodies.get(place.id());
                    List<SeatHolder> its = seats.getOrDefault(place.id(), List.of());
                    SeatHolder chair = its.stream()
                            .filter(seat -> seat.seat().getCapacity() == SeatCapacity.CHAIR)
                            .findFirst()
                            .orElse(null);
                    return new BodyRow(
                            body.getId(),
                            body.getCode(),
                            body.nameOn(day),
                            body.cityOn(day),
                            place.depth(),
                            (int) its.stream()
                                    .filter(seat -> seat.seat().getCapacity().countsTowardsQuorum())
                                    .count(),
                            chair == null ? null : chair.postName(),
                            chair == null ? null : HolderRow.of(chair.incumbency()),
                            body.getLastDay());
                })
                .toList();
    }

    private List<TermsOfReference> versions(GoverningBody body) {
        return entityManager
                .createQuery(
                        "select distinct t from TermsOfReference t left join fetch t.presidingCharges"
                                + " left join fetch t.clearingCharges left join fetch t.succession"
                                + " where t.body = :body order by t.number desc",
                        TermsOfReference.class)
                .setParameter("body", body)
                .getResultList();
    }

    /** Posts that succeed the chair have seats as a rule, and are then at hand. */
    private Map<Long, Post> successors(List<TermsOfReference> versions, List<SeatHolder> seats) {
        Map<Long, Post> byId = seats.stream()
                .map(seat -> seat.seat().getPost())
                .collect(Collectors.toMap(Post::getId, Function.identity(), (one, same) -> one, HashMap::new));
        Set<Long> others = versions.stream()
                .flatMap(terms -> terms.getSuccession().posts().stream())
                .filter(id -> !byId.containsKey(id))
                .collect(Collectors.toSet());
        posts.withNames(others).forEach(post -> byId.put(post.getId(), post));
        return byId;
    }

    private static TermsRow row(TermsOfReference terms, Map<Long, Post> successors, int counting, LocalDate day) {
        return TermsRow.of(
                terms.getNumber(),
                terms.getContent(),
                terms.getPeriod().getFrom(),
                terms.getPeriod().getUntil(),
                successors,
                counting,
                day);
    }

    private static SeatRow row(SeatHolder seat, LocalDate day) {
        Post post = seat.seat().getPost();
        return new SeatRow(
                seat.seat().getId(),
                seat.seat().precedenceOn(day),
                seat.seat().getCapacity(),
                post.getId(),
                seat.postName(),
                post.organisationOn(day).nameOn(day),
                HolderRow.of(seat.incumbency()));
    }

    /** The body, and all that advise it or did. */
    private List<GoverningBody> bodyAndBelow(String code) {
        return entityManager
                .createQuery(
                        "select distinct b from GoverningBody b left join fetch b.parent p left join fetch b.area"
                                + " where b.code = :code or p.code = :code or b.id in (select f.body.id from FormerProfile"
                                + " f where f.parent.code = :code) order by b.code",
                        GoverningBody.class)
                .setHint(LEFT_JOIN_FETCH, "b.formerProfiles.parent")
                .setHint(LEFT_JOIN_FETCH, "b.formerProfiles.area")
                .setParameter("code", code)
                .getResultList();
    }
}
