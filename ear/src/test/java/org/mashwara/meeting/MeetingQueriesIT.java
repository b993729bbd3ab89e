package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class MeetingQueriesIT {

    /** A page asks two more: who it is, and for the header. */
    private static final int MOST_QUERIES = 7;

    private static final List<String> ACCOUNTS = List.of(
            DemoAccounts.SECRETARIAT,
            DemoAccounts.LEAD_JUSTICE,
            DemoAccounts.AGENCY_HEAD,
            DemoAccounts.IG_PRISONS,
            DemoAccounts.PA_IG_PRISONS,
            DemoAccounts.COMMITTEE,
            DemoAccounts.AUDITOR);

    @Inject
    private MeetingQueries queries;

    @Inject
    private ActionPointQueries actions;

    @Inject
    private SessionService sessions;

    @Inject
    private AGroup group;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void strangersSeeNothing() {
        Refused.byRole(() -> queries.meetings(null, null, 0, 10));
        Refused.byRole(() -> actions.actionPoints(ActionPointFilter.ALL, false, 0, 10));
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        Refused.byRole(() -> queries.meetings(null, null, 0, 10));
    }

    @Test
    void theListHoldsExactlyWhatMayBeOpened() throws Exception {
        long planned = group.planned();
        long convened = group.convened();
        List<Long> bodies = List.of(group.made().bodyId(), demoBody("TWG-BAL"), demoBody("PGC"));
        assertThat(meetingsOf(bodies)).contains(planned, convened);
        for (String account : ACCOUNTS) {
            SignedIn.as(account);
            List<Long> listed =
                    bodies.stream().flatMap(body -> listed(body).stream()).toList();
            for (Long meeting : meetingsOf(bodies)) {
                assertThat(mayOpen(meeting))
                        .as(account + " and meeting " + meeting)
                        .isEqualTo(listed.contains(meeting));
            }
        }
    }

    /** On all pages of the list. */
    private List<Long> listed(long body) {
        List<Long> ids = new ArrayList<>();
        Page<MeetingRow> page;
        do {
            page = queries.meetings(null, body, ids.size(), Page.MAX_SIZE);
            page.rows().forEach(row -> ids.add(row.id()));
        } while (page.hasNext());
        return ids;
    }

    private long demoBody(String code) {
        return em.createQuery("select b.id from GoverningBody b where b.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private List<Long> meetingsOf(List<Long> bodies) {
        return em.createQuery("select distinct b.meeting.id from MeetingBody b where b.body.id in :bodies", Long.class)
                .setParameter("bodies", bodies)
                .getResultList();
    }

    private boolean mayOpen(long meeting) {
        try {
            queries.meeting(meeting);
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Test
    void theListIsFilteredByStateAndBody() throws Exception {
        long planned = group.planned();
        long convened = group.convened();
        long body = group.made().bodyId();

        assertThat(queries.meetings(MeetingState.PLANNED, body, 0, 100).rows())
                .extracting(MeetingRow::id)
                .contains(planned)
                .doesNotContain(convened);
        assertThat(queries.meetings(null, body, 0, 1).rows()).hasSize(1);
        assertThat(queries.meetings(null, -1L, 0, 1).total()).isZero();
        assertThat(queries.bodies())
                .singleElement()
                .satisfies(choice -> assertThat(choice.id()).isEqualTo(body));
    }

    @Test
    void eachPageAsksAFixedNumberOfQueries() throws Exception {
        long planned = group.planned();
        long convened = group.convened();
        long quorate = group.quorate();
        sessions.recordDecision(quorate, "Decided", null);
        sessions.recordActionPoint(
                quorate, "Do it", group.made().post(Place.FIA), group.tomorrow().plusDays(1), null);
        long invitation = group.invitation(convened, Place.FIA).getId();

        few("list", () -> queries.meetings(null, null, 0, 25));
        few("planned", () -> queries.meeting(planned));
        few("convening", () -> queries.convening(planned));
        few("convened", () -> queries.meeting(convened));
        few("in session", () -> queries.meeting(quorate));
        few("answer", () -> queries.invitation(invitation));
        few("my invitations", () -> queries.myInvitations());
        few("actions", () -> actions.actionPoints(ActionPointFilter.ALL, false, 0, 25));
        SignedIn.as(DemoAccounts.AUDITOR);
        long history = history();
        few("history", () -> queries.meeting(history));
    }

    private long history() {
        return ((Number) em.createNativeQuery("select id from meeting where reference = 'TWG-BAL/2014/M1'")
                        .getSingleResult())
                .longValue();
    }

    private void few(String page, Callable<?> work) throws Exception {
        List<String> sent = Statements.during(em, work);
        assertThat(sent).as(page + ": " + String.join("\n", sent)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }
}
