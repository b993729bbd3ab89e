package org.mashwara.meeting;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.DecisionRule;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.TermsContent;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/**
 * A Technical Working Group of seven seats and its meeting on 18 March 2014: a chair, four members, an observer, the TWG
 * Secretariat. Three seats make the quorum, one of them must be allowed to preside; the second seat succeeds the chair,
 * then the third.
 */
final class QuettaGroup {

    static final int CHAIR = 0;
    static final int ADDITIONAL = 1;
    static final int PROSECUTION = 2;
    static final int PRISONS = 3;
    static final int FIA = 4;
    static final int OBSERVER = 5;
    static final int SECRETARIAT = 6;

    static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    static final LocalDate DAY = LocalDate.of(2014, 3, 18);
    static final long ACCOUNT = 77;

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static long ids = 1;

    final Organisation home = withId(new Organisation(OrganisationKind.DEPARTMENT, text("Home"), LONG_AGO, null));
    final Organisation agency = withId(new Organisation(OrganisationKind.AGENCY, text("Agency"), LONG_AGO, null));
    final GoverningBody committee = body("PGC", null);
    final GoverningBody body = body("TWG-BAL", committee);
    final Room room = withId(new Room(text("Conference room"), home, text("Quetta"), 40));
    final List<Seat> seats = new ArrayList<>();
    final Map<Seat, Incumbency> holders = new LinkedHashMap<>();
    final TermsOfReference terms;
    final Meeting meeting;

    QuettaGroup() {
        seat(SeatCapacity.CHAIR, "Home Secretary");
        seat(SeatCapacity.MEMBER, "Additional Home Secretary");
        seat(SeatCapacity.MEMBER, "Additional Secretary, Prosecution");
        seat(SeatCapacity.MEMBER, "Inspector General of Prisons");
        seat(SeatCapacity.MEMBER, "Director FIA");
        seat(SeatCapacity.OBSERVER, "Adviser");
        seat(SeatCapacity.SECRETARIAT, "Provincial Coordinator");
        terms = withId(new TermsOfReference(
                body,
                1,
                TermsContent.usual(
                        text("Reviews the workplan"),
                        QuorumRule.seats(3, true),
                        DecisionRule.CONSENSUS,
                        2,
                        MinutesConfirmation.DEEMED,
                        new ChairSuccession(
                                List.of(
                                        post(ADDITIONAL).getId(),
                                        post(PROSECUTION).getId()),
                                Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING))),
                Period.from(LONG_AGO)));
        meeting = withId(Meeting.plan(
                new MeetingReference("TWG-BAL", 2014, 1),
                text("Technical Working Group, Quetta"),
                TimeSlot.of(DAY, LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA),
                room,
                List.of(body)));
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(QUETTA).toInstant();
    }

    static Instant weeksBefore() {
        return at(DAY.minusDays(20), 11);
    }

    static Instant during() {
        return at(DAY, 11);
    }

    static LocalText text(String en) {
        return LocalText.of(en, null);
    }

    Post post(int seat) {
        return seats.get(seat).getPost();
    }

    SeatHolder holder(int seat) {
        Seat held = seats.get(seat);
        return new SeatHolder(held, held.getPost().nameOn(DAY), holders.get(held));
    }

    List<SeatHolder> holders() {
        List<SeatHolder> all = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            all.add(holder(i));
        }
        return all;
    }

    /** Another person takes the seat's post over. */
    Person succeed(int seat, IncumbencyKind kind) {
        Person successor = person("Successor");
        holders.put(seats.get(seat), incumbency(post(seat), successor, kind));
        return successor;
    }

    /** The holder of one seat's post also holds the other's. */
    void holdBoth(int seat, int other) {
        holders.put(
                seats.get(other),
                incumbency(post(other), holders.get(seats.get(seat)).getPerson(), IncumbencyKind.ADDITIONAL_CHARGE));
    }

    void vacate(int seat) {
        holders.remove(seats.get(seat));
    }

    QuettaGroup convened() {
        meeting.convene(List.of(Convener.of(home), Convener.of(agency)), seats, weeksBefore());
        meeting.getInvitations().forEach(QuettaGroup::withId);
        return this;
    }

    QuettaGroup inSession() {
        convened();
        meeting.openSession(during());
        return this;
    }

    Invitation invitation(int seat) {
        return meeting.getInvitations().stream()
                .filter(each -> each.getSeat().equals(seats.get(seat)))
                .findFirst()
                .orElseThrow();
    }

    void accept(int... invited) {
        for (int seat : invited) {
            invitation(seat).accept(holder(seat), receipt());
        }
    }

    void unable(int... invited) {
        for (int seat : invited) {
            invitation(seat).unable("Called to Islamabad", holder(seat), receipt());
        }
    }

    void nominate(int seat, Long personId) {
        invitation(seat)
                .nominateAlternate(
                        "A deputy", "Deputy", personId, Letter.of("12-3", DAY.minusDays(4)), holder(seat), receipt());
    }

    /** Everybody is absent but those named. */
    void sit(Map<Integer, Presence> there) {
        Map<Long, Presence> presences = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            presences.put(seats.get(i).getId(), there.getOrDefault(i, Presence.ABSENT));
        }
        take(presences);
    }

    void take(Map<Long, Presence> presences) {
        meeting.takeAttendance(presences, holders(), Map.of(body.getId(), terms), during());
    }

    MeetingBody sitting() {
        return meeting.getBodies().get(0);
    }

    static Receipt receipt() {
        return Receipt.inThePortal(null, ACCOUNT, weeksBefore());
    }

    private void seat(SeatCapacity capacity, String name) {
        Post post = withId(new Post(home, text(name), LONG_AGO, null, null));
        Seat seat = withId(new Seat(body, post, capacity, seats.size() + 1, Period.from(LONG_AGO)));
        seats.add(seat);
        holders.put(seat, incumbency(post, person("Holder " + seats.size()), IncumbencyKind.REGULAR));
    }

    private static GoverningBody body(String code, GoverningBody parent) {
        return withId(new GoverningBody(code, text(code), text("Quetta"), QUETTA, parent, null, 1L));
    }

    private static Person person(String name) {
        return withId(new Person(text(name), null, null));
    }

    private static Incumbency incumbency(Post post, Person person, IncumbencyKind kind) {
        return withId(new Incumbency(post, person, kind, null, Period.from(LONG_AGO)));
    }

    static <T extends BaseEntity> T withId(T entity) {
        try {
            Field id = BaseEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            if (id.get(entity) == null) {
                id.set(entity, ids++);
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
