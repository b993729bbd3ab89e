package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.programme.ProgrammeService;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class TermsServiceIT {

    @Inject
    private TermsService service;

    @Inject
    private TermsQueries queries;

    @Inject
    private BodyQueries bodyQueries;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ABodyOfItsOwn bodies;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void aNewVersionEndsTheOneBefore() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        LocalDate from = bodies.today().plusDays(5);
        TermsStart start = queries.begin(made.code(), null);
        assertThat(start.number()).isEqualTo(2);
        assertThat(start.draft()).isEqualTo(ABodyOfItsOwn.draft(2));
        assertThat(start.counting()).isEqualTo(3);

        TermsPreview preview = queries.preview(made.code(), null, ABodyOfItsOwn.draft(4), from);
        assertThat(preview.terms().isQuorumReachable()).isFalse();
        assertThat(preview.before().quorumNeeded()).isEqualTo(2);

        assertThat(service.introduce(made.id(), start.version(), ABodyOfItsOwn.draft(3), from))
                .isEqualTo(2);

        assertThat(bodyQueries.body(made.code(), from.minusDays(1)).terms().number())
                .isEqualTo(1);
        TermsRow next = bodyQueries.body(made.code(), from).terms();
        assertThat(next.quorumNeeded()).isEqualTo(3);
        assertThat(next.correctionDays()).isEqualTo(14);
        assertThat(next.clearingCharges()).hasSize(1);
        Refused.asStale(() -> service.introduce(made.id(), start.version(), ABodyOfItsOwn.draft(3), from.plusDays(1)));
        Refused.byRule(
                "terms.beforeCurrent",
                () -> service.introduce(made.id(), bodies.version(made), ABodyOfItsOwn.draft(3), from));
    }

    @Test
    void aVersionIsCorrectedWithATrace() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        LocalDate since = bodies.today().minusYears(1);
        Refused.byRule(
                "required",
                () -> service.correct(made.id(), bodies.version(made), 1, ABodyOfItsOwn.draft(3), since, " "));

        service.correct(
                made.id(), bodies.version(made), 1, ABodyOfItsOwn.draft(3), since.minusDays(9), "A slip of the pen");

        TermsRow terms = bodyQueries.body(made.code(), since.minusDays(9)).terms();
        assertThat(terms.quorumNeeded()).isEqualTo(3);
        assertThat(terms.number()).isEqualTo(1);
        Object[] entry = em.createQuery(
                        "select e.note, e.changes from AuditEntry e where e.subjectKind = 'body' and e.subjectId = :id"
                                + " and e.command = 'governance.terms.correct'",
                        Object[].class)
                .setParameter("id", made.id())
                .getSingleResult();
        assertThat(entry[0]).isEqualTo("A slip of the pen");
        assertThat((String) entry[1]).contains("quorumRule.value");
    }

    @Test
    void whatAMeetingSatByStays() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        TermsStart start = queries.begin("TWG-BAL", 1);
        Refused.byRule("terms.reliedOn", () -> queries.preview("TWG-BAL", 1, start.draft(), start.from()));
        Refused.byRule(
                "terms.satLater", () -> queries.preview("TWG-BAL", null, start.draft(), LocalDate.of(2014, 3, 18)));
        Refused.asNotFound(() -> queries.begin("TWG-BAL", 99));
    }

    @Test
    void onlyAnAdministratorWritesTerms() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.byRole(() -> queries.begin("TWG-BAL", null));
        Refused.byRole(() -> service.introduce(1, 1, ABodyOfItsOwn.draft(3), bodies.today()));
    }

    @Test
    void aProgrammeIsRecordedOnce() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        LocalDate from = LocalDate.of(2030, 1, 1);
        ProgrammeService.Agreement agreement =
                new ProgrammeService.Agreement("CP-TEST-2030", "Test programme", null, from, from.plusYears(5), null);
        assertThat(programmes.agree(agreement)).isPositive();
        Refused.byRule("programme.codeTaken", () -> programmes.agree(agreement));
        Refused.byRule(
                "period.endsBeforeItStarts",
                () -> programmes.agree(
                        new ProgrammeService.Agreement("CP-TEST-2031", "Test", null, from, from.minusDays(1), null)));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        Refused.byRole(() -> programmes.agree(agreement));
    }
}
