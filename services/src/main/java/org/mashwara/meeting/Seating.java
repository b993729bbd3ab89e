package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.BusinessException;

/** Which seats belong to a meeting, who holds them on its date, and by which terms of reference it sits. */
@ApplicationScoped
public class Seating {

    /** JPQL fetches one step only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Clock clock;

    /** What is known of a meeting's seats: whom it concerns, who may see and conduct it, and what day it is there. */
    public record Places(List<SeatHolder> holders, MeetingAccess access, LocalDate today) {}

    /**
     * The seats of a meeting in order of precedence, with their holders on its date: those that its bodies have on that
     * date and, once it is convened, that were invited. The invitation of a seat that ends before lapses. Two queries beyond the meeting with its bodies.
     */
    public Places places(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.getSlot().getZone());
        List<Seat> known = seats(meeting, day, today);
        Set<Long> invited = meeting.wasConvened() ? invitedSeats(meeting) : Set.of();
        List<Seat> concerned = known.stream()
                .filter(seat -> seat.existsOn(day) && (!meeting.wasConvened() || invited.contains(seat.getId())))
                .toList();
        return new Places(holders(concerned, day), access(meeting, known, invited, today), today);
    }

    /** The seats that its bodies have on the meeting date, in order of precedence: those to be invited. */
    public List<Seat> seatsToInvite(Meeting meeting) {
        return seatsOn(meeting, meeting.getSlot().day());
    }

    /** The seats that its bodies have on a day, in order of precedence. One query. */
    public List<Seat> seatsOn(Meeting meeting, LocalDate day) {
        return seats(meeting, day, day).stream()
                .filter(seat -> seat.existsOn(day))
                .toList();
    }

    /** The seats that its bodies have on a day, in order of precedence, with their holders on it. Two queries. */
    public List<SeatHolder> holdersOn(Meeting meeting, LocalDate day) {
        return holders(seatsOn(meeting, day), day);
    }

    /**
     * The terms of reference of its bodies in force on the meeting date, by the id of the body. One query.
     *
     * @throws BusinessException {@code meeting.noTerms} (with the body) if one has none
     */
    public Map<Long, TermsOfReference> terms(Meeting meeting) {
        Map<Long, TermsOfReference> terms = knownTerms(meeting);
        meeting.getBodies().forEach(sitting -> {
            if (!terms.containsKey(sitting.getBody().getId())) {
                throw new BusinessException("meeting.noTerms", sitting.getBody().getName());
            }
        });
        return terms;
    }

    /** Like {@link #terms}, without those that are missing. */
    public Map<Long, TermsOfReference> knownTerms(Meeting meeting) {
        Map<Long, TermsOfReference> terms = new HashMap<>();
        entityManager
                .createQuery(
                        "select distinct t from TermsOfReference t left join fetch t.succession"
                                + " left join fetch t.presidingCharges where t.body.id in :bodies"
                                + " and t.period.from <= :day and (t.period.until is null or t.period.until >= :day)",
                        TermsOfReference.class)
                .setParameter("bodies", bodyIds(meeting))
                .setParameter("day", meeting.getSlot().day())
                .getResultList()
                .forEach(found -> terms.put(found.getBody().getId(), found));
        return terms;
    }

    private List<Seat> seats(Meeting meeting, LocalDate day, LocalDate today) {
        return entityManager
                .createQuery(
                        "select distinct s from Seat s"
                                + " where s.body.id in :bodies and ((s.period.from <= :day"
                                + " and (s.period.until is null or s.period.until >= :day))"
                                + " or (s.period.from <= :today"
                                + " and (s.period.until is null or s.period.until >= :today))"
                                + " or s.id in (select i.seat.id from Invitation i where i.meeting.id = :meeting))",
                        Seat.class)
                .setHint(LEFT_JOIN_FETCH, "s.formerPlaces")
                .setHint(LEFT_JOIN_FETCH, "s.permissionNeeds.authority.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.organisation.names")
                .setParameter("bodies", bodyIds(meeting))
                .setParameter("day", day)
                .setParameter("today", today)
                .setParameter("meeting", meeting.getId())
                .getResultStream()
                .sorted(Seat.inOrderOn(day))
                .toList();
    }

    private List<SeatHolder> holders(List<Seat> seats, LocalDate day) {
        Map<Long, Incumbency> holders = incumbencies.holdersOn(postIds(seats), day);
        return seats.stream()
                .map(seat -> new SeatHolder(
                        seat,
                        seat.getPost().nameOn(day),
                        holders.get(seat.getPost().getId())))
                .toList();
    }

    /**
     * Who may see and conduct a convened meeting. No query.
     *
     * @param known the seats that its bodies have today and on the meeting date
     */
    public MeetingAccess access(Meeting meeting, List<Seat> known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.getSlot().getZone());
        return access(meeting, known, invitedSeats(meeting), today);
    }

    private static MeetingAccess access(Meeting meeting, List<Seat> known, Set<Long> invited, LocalDate today) {
        List<Seat> members = known.stream()
                .filter(seat -> seat.existsOn(today) || invited.contains(seat.getId()))
                .toList();
        List<Seat> secretariat = known.stream()
                .filter(seat -> seat.existsOn(today) && seat.getCapacity() == SeatCapacity.SECRETARIAT)
                .toList();
        return new MeetingAccess(meeting.wasConvened(), postIds(members), postIds(secretariat));
    }

    private static Set<Long> invitedSeats(Meeting meeting) {
        return meeting.getInvitations().stream()
                .map(invitation -> invitation.getSeat().getId())
                .collect(Collectors.toSet());
    }

    private static Set<Long> postIds(Collection<Seat> seats) {
        Set<Long> posts = new HashSet<>();
        seats.forEach(seat -> posts.add(seat.getPost().getId()));
        return posts;
    }

    private static List<Long> bodyIds(Meeting meeting) {
        return meeting.getBodies().stream()
                .map(sitting -> sitting.getBody().getId())
                .toList();
    }
}
