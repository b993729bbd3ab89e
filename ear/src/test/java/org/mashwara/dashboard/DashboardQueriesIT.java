package org.mashwara.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class DashboardQueriesIT {

    private static final int MOST_QUERIES = 8;

    private static final List<String> ACCOUNTS = List.of(
            DemoAccounts.ADMINISTRATOR,
            DemoAccounts.SECRETARIAT,
            DemoAccounts.LEAD_JUSTICE,
            DemoAccounts.AGENCY_HEAD,
            DemoAccounts.IG_PRISONS,
            DemoAccounts.PA_IG_PRISONS,
            DemoAccounts.COMMITTEE,
            DemoAccounts.AUDITOR);

    @Inject
    private DashboardQueries queries;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void strangersHaveNoDay() {
        assertThatThrownBy(() -> queries.today()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void asksAtMostEightQueriesForEveryRoleHoweverManyMeetingsThereAre() throws Exception {
        transaction.begin();
        try {
            for (String account : ACCOUNTS) {
                assertThat(statements(account)).as(account).hasSizeBetween(1, MOST_QUERIES);
            }
            convenedMeetings(500);
            for (String account : ACCOUNTS) {
                assertThat(statements(account)).as(account).hasSizeBetween(1, MOST_QUERIES);
            }
            SignedIn.as(DemoAccounts.IG_PRISONS);
            assertThat(queries.today().meetings()).hasSize(20);
        } finally {
            transaction.rollback();
        }
    }

    private List<String> statements(String account) throws Exception {
        SignedIn.as(account);
        em.clear();
        return Statements.during(em, () -> {
            queries.focus();
            queries.waiting();
            return queries.today();
        });
    }

    /** Meetings of the group in Quetta, each with its invitations, in a far year. */
    private void convenedMeetings(int count) {
        em.createNativeQuery("""
                insert into meeting (id, version, reference, name_en, state, starts_at, ends_at, time_zone, room_id,
                                     convened_at)
                select -n, 1, 'TWG-BAL/2999/M' || n, 'Meeting ' || n, 'CONVENED',
                       timestamptz '2999-01-01' + n * interval '1 day',
                       timestamptz '2999-01-01 03:00' + n * interval '1 day', 'Asia/Karachi',
                       (select min(id) from room), now()
                  from generate_series(1, ?1) n
                """).setParameter(1, count).executeUpdate();
        em.createNativeQuery("""
                insert into meeting_body (id, version, meeting_id, body_id, position)
                select m.id, 1, m.id, b.id, 1 from meeting m join governing_body b on b.code = 'TWG-BAL' where m.id < 0
                """).executeUpdate();
        em.createNativeQuery("""
                insert into invitation (id, version, meeting_id, seat_id, sent_at, answer)
                select m.id * 1000 - s.precedence, 1, m.id, s.id, now(), 'NOT_ANSWERED'
                  from meeting m join meeting_body b on b.meeting_id = m.id join seat s on s.body_id = b.body_id
                 where m.id < 0
                """).executeUpdate();
    }

    @Test
    void theSecretariatSeesThePlannedMeetingAndTheCounterpartDoesNot() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.focus().getEn()).isEqualTo("Technical Working Group, Balochistan");
        assertThat(queries.today().meetings()).anyMatch(MeetingLine::conducted);
        SignedIn.as(DemoAccounts.FIA);
        assertThat(queries.today().meetings()).noneMatch(MeetingLine::conducted);
    }

    @Test
    void theDelegateHasTheSameDayAsTheHolder() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Today holder = queries.today();
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        Today delegate = queries.today();
        assertThat(delegate.actions()).isEqualTo(holder.actions());
        assertThat(delegate.said()).isEqualTo(holder.said()).isNotEmpty();
    }

    @Test
    void onlyTheAdministratorSeesTheSystemAndOnlyTheAuditorTheTrail() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(queries.today().system()).isNotNull();
        assertThat(queries.today().meetings()).isEmpty();
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThat(queries.today().system()).isNull();
        assertThat(queries.today().trail()).isNotEmpty();
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.today().trail()).isEmpty();
    }

    @Test
    void aLeadSeesWhatWaitsForTheAgencyInTheOwnSubprogrammeOnly() {
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThat(queries.today().feedback()).noneMatch(line -> line.kind() == FeedbackLine.Kind.CHASE);
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        assertThat(queries.today().feedback()).noneMatch(line -> line.kind() == FeedbackLine.Kind.ANSWER);
    }
}
