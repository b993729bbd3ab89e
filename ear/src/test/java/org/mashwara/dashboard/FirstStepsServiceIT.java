package org.mashwara.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.AreaForm;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.OrganisationEntry;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.PersonEntry;
import org.mashwara.governance.BodyForm;
import org.mashwara.governance.BodyQueries;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatRow;
import org.mashwara.scheduling.RoomEntry;
import org.mashwara.scheduling.RoomService;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class FirstStepsServiceIT {

    @Inject
    private FirstStepsService service;

    @Inject
    private FirstStepsQueries queries;

    @Inject
    private BodyQueries bodies;

    @Inject
    private RoomService rooms;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void aBodyComesWithItsAreaAndItsMembers() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String code = code();
        long body =
                service.setUpBody(new FirstBody(new AreaForm("First Area", null, "FR" + code, null, null), form(code)));

        service.addMember(
                body, member("First Secretary", SeatCapacity.CHAIR, new PersonEntry("First Holder", null, null, null)));
        service.addMember(body, member("First Vacancy", SeatCapacity.MEMBER, null));

        LocalDate today = LocalDate.now(clock);
        assertThat(bodies.body(code, today).area().getEn()).isEqualTo("First Area");
        List<SeatRow> seats = bodies.body(code, today).seats();
        assertThat(seats).extracting(SeatRow::capacity).containsExactly(SeatCapacity.CHAIR, SeatCapacity.MEMBER);
        assertThat(seats.get(0).holder().person().getEn()).isEqualTo("First Holder");
        assertThat(seats.get(1).holder()).isNull();
    }

    @Test
    void nothingIsHalfEntered() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        String code = code();
        Refused.byRule(
                "body.codeTaken",
                () -> service.setUpBody(
                        new FirstBody(new AreaForm("Half Area", null, "HA" + code, null, null), form("PGC"))));
        assertThat(count("select count(a) from Area a where a.pCode = 'HA" + code + "'"))
                .isZero();
        long body = service.setUpBody(new FirstBody(null, form(code)));
        service.addMember(body, member("Half Chair", SeatCapacity.CHAIR, null));
        Refused.byRule("seat.chairTaken", () -> service.addMember(body, member("Half Post", SeatCapacity.CHAIR, null)));
        assertThat(count("select count(n) from PostName n where n.name.en = 'Half Post'"))
                .isZero();
        Refused.byRule(
                "required",
                () -> service.addMember(
                        body,
                        new FirstMember(
                                null, null, "Half Post", null, null, null, SeatCapacity.MEMBER, LocalDate.now(clock))));
    }

    @Test
    void aPortalThatConvenesHasNoStepsLeft() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(queries.left()).isZero();
        assertThat(queries.steps().isComplete()).isTrue();
        assertThat(queries.steps().next()).isNull();
    }

    @Test
    void onlyAnAdministratorTakesTheFirstSteps() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.byRole(() -> queries.steps());
        Refused.byRole(() -> service.setUpBody(new FirstBody(null, form(code()))));
    }

    @Test
    void aRoomIsAdded() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long organisation = em.createQuery("select min(o.id) from Organisation o", Long.class)
                .getSingleResult();
        assertThat(rooms.add(new RoomEntry("First Room", null, organisation, "Quetta", null, 12)))
                .isPositive();
        Refused.byRule(
                "room.capacity", () -> rooms.add(new RoomEntry("No Room", null, organisation, "Quetta", null, 0)));
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Refused.byRole(() -> rooms.add(new RoomEntry("No Room", null, organisation, "Quetta", null, 5)));
    }

    private FirstMember member(String post, SeatCapacity capacity, PersonEntry holder) {
        return new FirstMember(
                null,
                new OrganisationEntry(OrganisationKind.DEPARTMENT, "Department of " + post, null, null),
                post,
                null,
                holder,
                IncumbencyKind.REGULAR,
                capacity,
                LocalDate.now(clock));
    }

    private BodyForm form(String code) {
        long programme =
                em.createQuery("select min(p.id) from Programme p", Long.class).getSingleResult();
        return new BodyForm(code, "First Group", null, "Quetta", null, "Asia/Karachi", null, null, programme);
    }

    private String code() {
        return "F" + Long.toString(System.nanoTime() % 1_000_000_000L, 36).toUpperCase(Locale.ROOT);
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
