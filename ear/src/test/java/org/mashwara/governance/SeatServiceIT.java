package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.TransferEffect;
import org.mashwara.meeting.ConvenerEntry;
import org.mashwara.meeting.ConveningService;
import org.mashwara.meeting.MeetingPlan;
import org.mashwara.meeting.MeetingPlanningService;
import org.mashwara.meeting.MeetingQueries;
import org.mashwara.meeting.MemberLine;
import org.mashwara.scheduling.RoomEntry;
import org.mashwara.scheduling.RoomService;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class SeatServiceIT {

    @Inject
    private SeatService service;

    @Inject
    private SeatQueries queries;

    @Inject
    private BodyQueries bodyQueries;

    @Inject
    private MeetingPlanningService planning;

    @Inject
    private ConveningService convening;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private RoomService rooms;

    @Inject
    private ABodyOfItsOwn bodies;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void theSecretariatSetsTheOrderOfPrecedence() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        SignedIn.as(made.secretariat());
        SeatList list = queries.seats(made.code(), bodies.today());
        List<Long> ids =
                new ArrayList<>(list.seats().stream().map(SeatLine::seatId).toList());

        service.move(made.id(), list.version(), ids.get(2), 1, bodies.today());
        assertThat(order(made)).containsExactly(ids.get(2), ids.get(0), ids.get(1), ids.get(3));
        Refused.asStale(() -> service.move(made.id(), list.version(), ids.get(2), 2, bodies.today()));

        List<Long> turned = List.of(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        service.order(made.id(), bodies.version(made), turned, bodies.today());
        assertThat(order(made)).isEqualTo(turned);
        assertThat(bodyQueries.body(made.code(), bodies.today()).seats())
                .extracting(SeatRow::seatId)
                .isEqualTo(turned);
        Refused.byRule(
                "seat.orderIncomplete",
                () -> service.order(made.id(), bodies.version(made), List.of(ids.get(0), ids.get(1)), bodies.today()));
        assertThat(bodyQueries.body(made.code(), bodies.today().minusDays(1)).seats())
                .as("the order of the day before")
                .extracting(SeatRow::seatId)
                .isEqualTo(ids);
        List<Long> later = List.of(ids.get(1), ids.get(0), ids.get(2), ids.get(3));
        service.order(made.id(), bodies.version(made), later, bodies.today().plusDays(9));
        assertThat(order(made)).isEqualTo(turned);
        Refused.byRule("seat.orderedLater", () -> service.order(made.id(), bodies.version(made), ids, bodies.today()));

        assertThat(inOrderOfTheDatabase(made, -1)).isEqualTo(ids);
        assertThat(inOrderOfTheDatabase(made, 0)).isEqualTo(turned);
        assertThat(inOrderOfTheDatabase(made, 8)).isEqualTo(turned);
        assertThat(inOrderOfTheDatabase(made, 9)).isEqualTo(later);
    }

    @Test
    void aSeatEndsAndTheQuorumIsSaidBefore() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        SignedIn.as(made.secretariat());
        SeatList list = queries.seats(made.code(), bodies.today());
        long seat = list.seats().get(0).seatId();
        assertThat(list.quorum()).isEqualTo(new SeatList.Quorum(2, 3, true));

        SeatPreview preview = queries.end(made.code(), seat, bodies.today());
        assertThat(preview.after()).isEqualTo(new SeatList.Quorum(2, 2, true));
        assertThat(preview.chairMissing()).isTrue();
        assertThat(queries.seats(made.code(), bodies.today()).version()).isEqualTo(list.version());

        service.end(made.id(), list.version(), seat, bodies.today());
        assertThat(bodyQueries.body(made.code(), bodies.today()).seats()).hasSize(4);
        assertThat(bodyQueries.body(made.code(), bodies.today().plusDays(1)).seats())
                .hasSize(3);
    }

    @Test
    void anotherCapacityFromADayOnKeepsThePlace() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        SignedIn.as(made.secretariat());
        SeatList list = queries.seats(made.code(), bodies.today());
        long seat = list.seats().get(1).seatId();
        LocalDate from = bodies.today().plusDays(3);

        service.changeCapacity(made.id(), list.version(), seat, SeatCapacity.CO_CHAIR, from);

        assertThat(bodyQueries
                        .body(made.code(), from.minusDays(1))
                        .seats()
                        .get(1)
                        .capacity())
                .isEqualTo(SeatCapacity.MEMBER);
        SeatRow next = bodyQueries.body(made.code(), from).seats().get(1);
        assertThat(next.capacity()).isEqualTo(SeatCapacity.CO_CHAIR);
        assertThat(next.postId()).isEqualTo(made.posts().get(2));
    }

    @Test
    void theSecretariatDoesNotGiveOrTakeItsOwnSeat() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        SignedIn.as(made.secretariat());
        SeatList list = queries.seats(made.code(), bodies.today());
        assertThat(list.capacities()).doesNotContain(SeatCapacity.SECRETARIAT);
        long own = list.seats().get(3).seatId();
        long member = list.seats().get(2).seatId();
        Refused.byRule("seat.notYours", () -> service.end(made.id(), list.version(), own, bodies.today()));
        Refused.byRule(
                "seat.notYours",
                () -> service.changeCapacity(
                        made.id(), list.version(), member, SeatCapacity.SECRETARIAT, bodies.today()));
    }

    @Test
    void theSeatsOfOtherBodiesAreNobodysBusiness() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        long version = bodies.version(made);
        long post = made.posts().get(0);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.asNotFound(() -> queries.seats(made.code(), bodies.today()));
        Refused.asNotFound(() -> service.give(made.id(), version, post, SeatCapacity.MEMBER, bodies.today()));
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Refused.byRole(() -> service.give(made.id(), version, post, SeatCapacity.MEMBER, bodies.today()));
    }

    @Test
    void aPostSitsOnceAndOneChairs() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        long again = made.posts().get(2);
        Refused.byRule(
                "seat.alreadyThere",
                () -> service.give(made.id(), bodies.version(made), again, SeatCapacity.OBSERVER, bodies.today()));
        long seat = queries.seats(made.code(), bodies.today()).seats().get(1).seatId();
        Refused.byRule(
                "seat.chairTaken",
                () -> service.changeCapacity(
                        made.id(), bodies.version(made), seat, SeatCapacity.CHAIR, bodies.today()));
        Refused.byRule(
                "required",
                () -> service.give(made.id(), bodies.version(made), null, SeatCapacity.MEMBER, bodies.today()));
    }

    @Test
    void thePreviewTellsWhoIsInvited() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        SeatList list = queries.seats("TWG-BAL", bodies.today());
        SeatLine member = list.seats().stream()
                .filter(line -> line.capacity() == SeatCapacity.MEMBER)
                .reduce((first, last) -> last)
                .orElseThrow();
        SeatPreview preview = queries.end("TWG-BAL", member.seatId(), bodies.today());
        assertThat(preview.effects())
                .extracting(TransferEffect::textKey)
                .allMatch(key -> key.startsWith("bodies.touched."));
        Refused.byRule("seat.satLater", () -> queries.end("TWG-BAL", member.seatId(), LocalDate.of(2014, 3, 17)));
    }

    @Test
    void whatASeatWasAskedGoesOnOrLapses() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        SignedIn.as(made.secretariat());
        LocalDate day = bodies.today().plusDays(9);
        long meeting = convened(made, day);
        List<SeatLine> seats = queries.seats(made.code(), bodies.today()).seats();
        long second = seats.get(1).seatId();
        long third = seats.get(2).seatId();

        SeatPreview preview = queries.end(made.code(), third, day.minusDays(1));
        assertThat(preview.effects()).extracting(TransferEffect::textKey).containsExactly("bodies.touched.invitation");
        service.end(made.id(), bodies.version(made), third, day.minusDays(1));
        service.changeCapacity(made.id(), bodies.version(made), second, SeatCapacity.CO_CHAIR, day.minusDays(2));

        List<MemberLine> members = meetings.meeting(meeting).members();
        assertThat(members)
                .extracting(MemberLine::seatId)
                .doesNotContain(second, third)
                .hasSize(3);
        assertThat(members.get(1).capacity()).isEqualTo(SeatCapacity.CO_CHAIR);
        assertThat(members.get(1).invitationId()).isNotNull();
    }

    private long convened(ABodyOfItsOwn.Made made, LocalDate day) {
        long office = em.createQuery("select p.organisation.id from Post p where p.id = :id", Long.class)
                .setParameter("id", made.posts().get(0))
                .getSingleResult();
        long room = rooms.add(new RoomEntry("Room of " + made.code(), null, office, "Quetta", null, 9));
        long meeting = planning.plan(
                List.of(made.id()),
                new MeetingPlan("A sitting", null, day, LocalTime.of(10, 0), LocalTime.of(12, 0), room));
        long version = em.createQuery("select m.version from Meeting m where m.id = :id", Long.class)
                .setParameter("id", meeting)
                .getSingleResult();
        convening.convene(meeting, version, List.of(new ConvenerEntry(office, "1", null, null)));
        return meeting;
    }

    private List<Long> order(ABodyOfItsOwn.Made made) {
        return queries.seats(made.code(), bodies.today()).seats().stream()
                .map(SeatLine::seatId)
                .toList();
    }

    /** As lists are put in order that the database sorts. */
    private List<?> inOrderOfTheDatabase(ABodyOfItsOwn.Made made, int daysFromToday) {
        return em.createNativeQuery("select s.id from seat s where s.body_id = ?1"
                        + " order by seat_precedence_on(s.id, s.precedence, ?2)")
                .setParameter(1, made.id())
                .setParameter(2, bodies.today().plusDays(daysFromToday))
                .getResultList();
    }
}
