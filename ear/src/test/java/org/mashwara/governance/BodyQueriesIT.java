package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class BodyQueriesIT {

    private static final String TWG = "TWG-BAL";
    private static final int MOST_QUERIES = 8;

    @Inject
    private BodyQueries queries;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void seatsStandInTheirOrderOfPrecedenceWithTheirHolders() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        BodyDetail body = queries.body(TWG, LocalDate.of(2014, 3, 18));

        assertThat(body.seats()).isSortedAccordingTo((a, b) -> Integer.compare(a.precedence(), b.precedence()));
        assertThat(body.seats().get(0).capacity()).isEqualTo(SeatCapacity.CHAIR);
        assertThat(body.seats().get(0).holder().person().getEn()).isEqualTo("Ghulam Dastgir Badini");
        assertThat(body.parentCode()).isEqualTo("PGC");
    }

    @Test
    void theTermsOfReferenceComeWithTheirNumbers() {
        SignedIn.as(DemoAccounts.AUDITOR);
        TermsRow terms = queries.body(TWG, LocalDate.now(clock)).terms();

        assertThat(terms.quorumNeeded()).isLessThanOrEqualTo(terms.quorumOf());
        assertThat(terms.succession())
                .extracting(LocalText::getEn)
                .containsExactlyElementsOf(successionInTheDatabase());
        assertThat(terms.presidingCharges()).isNotEmpty();
    }

    private List<String> successionInTheDatabase() {
        List<?> rows = em.createNativeQuery("""
                        select n.name_en from chair_succession c
                          join terms_of_reference t on t.id = c.terms_id and t.valid_until is null
                          join governing_body b on b.id = t.body_id and b.code = ?1
                          join post_name n on n.post_id = c.post_id and n.valid_until is null
                         order by c.position
                        """).setParameter(1, TWG).getResultList();
        assertThat(rows).hasSizeGreaterThan(1);
        return rows.stream().map(String.class::cast).toList();
    }

    @Test
    void beforeItsFirstDayABodyHasNoSeatsAndNoTerms() {
        SignedIn.as(DemoAccounts.AUDITOR);
        BodyDetail body = queries.body(TWG, LocalDate.of(1990, 1, 1));

        assertThat(body.seats()).isEmpty();
        assertThat(body.terms()).isNull();
        assertThat(body.otherTerms()).isNotEmpty();
    }

    @Test
    void aBodyStandsAfterItsParent() {
        SignedIn.as(DemoAccounts.COMMITTEE);
        var rows = queries.bodies(LocalDate.now(clock), 0, 100).rows();

        var codes = rows.stream().map(BodyRow::code).toList();
        assertThat(codes.indexOf("PGC")).isLessThan(codes.indexOf(TWG));
        assertThat(rows.get(codes.indexOf(TWG)).depth())
                .isEqualTo(rows.get(codes.indexOf("PGC")).depth() + 1);
    }

    @Test
    void whatDoesNotExistIsNotFoundAndNobodyReadsUnnamed() {
        assertThatThrownBy(() -> queries.body(TWG, LocalDate.now(clock))).isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThatThrownBy(() -> queries.body("NO-SUCH", LocalDate.now(clock))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itsMeetingsStandAroundTodayForThoseWhoMaySeeThem() {
        SignedIn.as(DemoAccounts.AUDITOR);
        long body = queries.body(TWG, LocalDate.now(clock)).id();
        List<BodyMeeting> meetings = queries.meetings(body);

        assertThat(meetings).anyMatch(meeting -> !meeting.upcoming());
        assertThat(meetings)
                .filteredOn(BodyMeeting::upcoming)
                .hasSizeLessThanOrEqualTo(MeetingsOfBody.MOST)
                .isSortedAccordingTo(Comparator.comparing(BodyMeeting::startsAt))
                .allSatisfy(meeting -> assertThat(meeting.stateKey()).isNotEqualTo("meeting.state.PLANNED"));
        assertThat(meetings)
                .filteredOn(meeting -> !meeting.upcoming())
                .hasSizeLessThanOrEqualTo(MeetingsOfBody.MOST)
                .isSortedAccordingTo(Comparator.comparing(BodyMeeting::startsAt).reversed())
                .allSatisfy(meeting -> assertThat(meeting.stateKey()).isEqualTo("meeting.state.CLOSED"));
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(queries.meetings(body)).isEmpty();
    }

    @Test
    void aPageTakesFewQueries() throws Exception {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertFew(() -> queries.bodies(LocalDate.now(clock), 0, 1));
        assertFew(() -> queries.bodies(LocalDate.now(clock), 0, 100));
        assertFew(() -> queries.body(TWG, LocalDate.now(clock)));
        assertFew(() -> queries.body("PGC", LocalDate.now(clock)));
        long body = queries.body(TWG, LocalDate.now(clock)).id();
        assertThat(Statements.during(em, () -> queries.meetings(body))).hasSizeLessThanOrEqualTo(2);
    }

    private void assertFew(Callable<?> read) throws Exception {
        assertThat(Statements.during(em, read)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }
}
