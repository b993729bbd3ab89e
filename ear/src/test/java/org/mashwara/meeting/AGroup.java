package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.mashwara.governance.TermsContent;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.SystemCommands;
import org.mashwara.scheduling.Room;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;
import org.mashwara.suite.SignedIn;

/**
 * A body for the tests of meetings alone: a chair, three members of whom the first succeeds the chair, and the TWG
 * Secretariat, each with an account. Two seats make the quorum, one of which must be allowed to preside. Each meeting
 * has a room of its own and is tomorrow, so that its session may be opened today.
 */
@ApplicationScoped
public class AGroup {

    static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");

    private static final AtomicInteger ROOMS = new AtomicInteger();
    private static Made made;

    enum Place {
        CHAIR,
        ADDITIONAL,
        PRISONS,
        FIA,
        SECRETARIAT
    }

    /** One seat, and who sits on it. */
    record Seated(long seatId, long postId, String signInName) {}

    /** The group. */
    record Made(long bodyId, long parentId, long organisationId, Map<Place, Seated> seats) {

        String account(Place place) {
            return seats.get(place).signInName();
        }

        long seat(Place place) {
            return seats.get(place).seatId();
        }

        long post(Place place) {
            return seats.get(place).postId();
        }
    }

    @Inject
    private SystemCommands commands;

    @Inject
    private AnAccount anAccount;

    @Inject
    private MeetingPlanningService planning;

    @Inject
    private ConveningService convening;

    @Inject
    private SessionService sessions;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** The same group for all tests. */
    Made made() throws Exception {
        synchronized (AGroup.class) {
            if (made == null) {
                made = make();
            }
            return made;
        }
    }

    /** From now on it is a group in which nobody has sat or been replaced yet. */
    void anew() throws Exception {
        synchronized (AGroup.class) {
            made = make();
        }
    }

    void signIn(Place place) throws Exception {
        SignedIn.as(made().account(place));
    }

    LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), QUETTA).plusDays(1);
    }

    long room() throws Exception {
        return commands.run("test.room", () -> {
            Room room = new Room(
                    text("Room " + ROOMS.incrementAndGet()),
                    em.find(Organisation.class, made().organisationId()),
                    text("Quetta"),
                    30);
            em.persist(room);
            return room.getId();
        });
    }

    MeetingPlan plan(long room) {
        return new MeetingPlan("A sitting", null, tomorrow(), LocalTime.of(10, 0), LocalTime.of(13, 0), room);
    }

    /** A planned meeting; leaves the TWG Secretariat signed in, as the others do. */
    long planned() throws Exception {
        signIn(Place.SECRETARIAT);
        return planning.plan(List.of(made().bodyId()), plan(room()));
    }

    long convened() throws Exception {
        long meeting = planned();
        convening.convene(
                meeting, version(meeting), List.of(new ConvenerEntry(made().organisationId(), "1-3", null, null)));
        return meeting;
    }

    long inSession() throws Exception {
        long meeting = convened();
        sessions.open(meeting, version(meeting));
        return meeting;
    }

    /** In session with a quorum: chair and two members are there. */
    long quorate() throws Exception {
        long meeting = inSession();
        sit(meeting, Map.of(Place.CHAIR, Presence.PRESENT, Place.FIA, Presence.PRESENT));
        return meeting;
    }

    /** Everybody is absent but those named. */
    void sit(long meeting, Map<Place, Presence> there) throws Exception {
        Map<Long, Presence> presences = new HashMap<>();
        for (Place place : Place.values()) {
            presences.put(made().seat(place), there.getOrDefault(place, Presence.ABSENT));
        }
        sessions.takeAttendance(meeting, version(meeting), presences);
    }

    /** The meeting's version now. */
    long version(long meeting) {
        return em.createQuery("select m.version from Meeting m where m.id = :id", Long.class)
                .setParameter("id", meeting)
                .getSingleResult();
    }

    Invitation invitation(long meeting, Place place) throws Exception {
        return em.createQuery("select i from Invitation i where i.meeting.id = :m and i.seat.id = :s", Invitation.class)
                .setParameter("m", meeting)
                .setParameter("s", made().seat(place))
                .getSingleResult();
    }

    /** How the signed-in person sees one of its seats. */
    MemberLine member(long meeting, Place place) throws Exception {
        long seat = made().seat(place);
        return queries.meeting(meeting).members().stream()
                .filter(line -> line.seatId() == seat)
                .findFirst()
                .orElseThrow();
    }

    /** From now on mails to a seat's holder have an address to go to. */
    String reach(Place place) throws Exception {
        return reach(made().account(place));
    }

    /** From now on mails to the account have an address to go to. */
    String reach(String account) throws Exception {
        String address = account + "@test.example";
        commands.run(
                "test.address",
                () -> em.createQuery("update Account a set a.email = :address where a.signInName = :name")
                        .setParameter("address", address)
                        .setParameter("name", account)
                        .executeUpdate());
        return address;
    }

    /** The code of the signed link that the newest mail to a seat's holder about the meeting carries. */
    String link(long meeting, Place place) throws Exception {
        return link(meeting, made().account(place));
    }

    String link(long meeting, String account) {
        return linkOrNull(meeting, account).replaceFirst(".*key=", "");
    }

    /** The address of that page; null where the mail carries no signed link. */
    String linkOrNull(long meeting, String account) {
        return em.createQuery(
                        "select m.secret from OutboxMail m where m.aboutKind = 'meeting' and m.aboutId = :meeting"
                                + " and m.toAddress = :address order by m.id desc",
                        String.class)
                .setParameter("meeting", meeting)
                .setParameter("address", account + "@test.example")
                .setMaxResults(1)
                .getSingleResult();
    }

    /** From today on somebody else holds a seat's post. */
    void transfer(Place place) throws Exception {
        AnAccount.Made successor = anAccount.with(Role.COUNTERPART);
        commands.run("test.transfer", () -> {
            em.persist(new Incumbency(
                    em.find(Post.class, made().post(place)),
                    em.find(Person.class, successor.personId()),
                    IncumbencyKind.ACTING,
                    null,
                    Period.between(tomorrow(), tomorrow())));
            return null;
        });
    }

    private Made make() throws Exception {
        Map<Place, AnAccount.Made> accounts = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            accounts.put(place, anAccount.with(place == Place.SECRETARIAT ? Role.SECRETARIAT : Role.COUNTERPART));
        }
        return commands.run("test.group", () -> found(accounts));
    }

    private Made found(Map<Place, AnAccount.Made> accounts) {
        LocalDate since = LocalDate.of(2010, 1, 1);
        long programme =
                em.createQuery("select min(p.id) from Programme p", Long.class).getSingleResult();
        Organisation home = new Organisation(OrganisationKind.DEPARTMENT, text("Test Department"), since, null);
        em.persist(home);
        String code = "T" + Long.toString(clock.millis(), 36).toUpperCase(Locale.ROOT);
        GoverningBody parent = new GoverningBody(
                code + "-P", text("Test Committee"), text("Islamabad"), QUETTA, null, null, programme);
        em.persist(parent);
        GoverningBody body =
                new GoverningBody(code, text("Test Group"), text("Quetta"), QUETTA, parent, null, programme);
        em.persist(body);
        Map<Place, Seat> seats = new EnumMap<>(Place.class);
        accounts.forEach((place, account) -> {
            Post post = new Post(home, text("Post of " + place), since, null, null);
            em.persist(post);
            em.persist(new Incumbency(
                    post, em.find(Person.class, account.personId()), IncumbencyKind.REGULAR, null, Period.from(since)));
            Seat seat = new Seat(body, post, capacity(place), place.ordinal() + 1, Period.from(since));
            em.persist(seat);
            seats.put(place, seat);
        });
        em.persist(new TermsOfReference(
                body,
                1,
                TermsContent.usual(
                        text("Tests"),
                        QuorumRule.seats(2, true),
                        DecisionRule.CONSENSUS,
                        2,
                        MinutesConfirmation.DEEMED,
                        new ChairSuccession(
                                List.of(seats.get(Place.ADDITIONAL).getPost().getId()),
                                Set.of(IncumbencyKind.REGULAR))),
                Period.from(since)));
        Map<Place, Seated> seated = new EnumMap<>(Place.class);
        seats.forEach((place, seat) -> seated.put(
                place,
                new Seated(
                        seat.getId(),
                        seat.getPost().getId(),
                        accounts.get(place).signInName())));
        return new Made(body.getId(), parent.getId(), home.getId(), seated);
    }

    private static SeatCapacity capacity(Place place) {
        return switch (place) {
            case CHAIR -> SeatCapacity.CHAIR;
            case SECRETARIAT -> SeatCapacity.SECRETARIAT;
            default -> SeatCapacity.MEMBER;
        };
    }

    private static LocalText text(String en) {
        return LocalText.of(en, "آزمائش");
    }
}
