package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class ProgressServiceIT {

    @Inject
    private ProgressService service;

    @Inject
    private WorkplanQueries queries;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private long superseded;
    private long activity;

    /** A workplan whose second version is in force. */
    @BeforeEach
    void aWorkplan() throws Exception {
        transaction.begin();
        AWorkplan plan = new AWorkplan(em);
        superseded = plan.inForce(1).getActivities().get(0).getId();
        activity = plan.amended().getActivities().get(0).getId();
        transaction.commit();
    }

    @Test
    void theLeadsReportBecomesTheStatus() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(read().rating()).isEqualTo(ProgressRating.NO_STATUS);
        service.report(activity, ProgressRating.ON_TRACK, "The trainers have arrived.", version());
        service.report(activity, ProgressRating.CONSTRAINED, "The road is closed.", version());

        assertThat(read().rating()).isEqualTo(ProgressRating.CONSTRAINED);
        assertThat(read().reports().rows())
                .extracting(ReportRow::narrative)
                .containsExactly("The road is closed.", "The trainers have arrived.");
        assertThat(read().reports().rows().get(0).reporter().getEn()).isEqualTo("Amna Yousaf Tiwana");
    }

    @Test
    void ofTwoReportsBegunOnTheSameStateTheSecondIsStale() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        long shown = version();
        service.report(activity, ProgressRating.MET, "Done.", shown);

        assertThatThrownBy(() -> service.report(activity, ProgressRating.NO_PROGRESS, "Not begun.", shown))
                .isInstanceOf(StaleEditException.class);
        assertThat(read().rating()).isEqualTo(ProgressRating.MET);
    }

    @Test
    void theLeadOfAnotherSubprogrammeDoesNotReport() {
        SignedIn.as(DemoAccounts.LEAD_TRAFFICKING);
        assertThat(read().mayReport()).isFalse();
        assertThatThrownBy(() -> service.report(activity, ProgressRating.MET, "Done.", version()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void noOtherRoleReports() {
        for (String account : new String[] {
            DemoAccounts.SECRETARIAT,
            DemoAccounts.AGENCY_HEAD,
            DemoAccounts.IG_PRISONS,
            DemoAccounts.AUDITOR,
            DemoAccounts.ADMINISTRATOR
        }) {
            SignedIn.as(account);
            assertThat(read().mayReport()).isFalse();
            assertThatThrownBy(() -> service.report(activity, ProgressRating.MET, "Done.", version()))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void progressIsReportedOnTheVersionInForce() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        ActivityDetail earlier = queries.activity(superseded, 0, 10);
        assertThat(earlier.mayReport()).isFalse();
        assertThat(earlier.inForceId()).isEqualTo(activity);
        assertRefused(
                "workplan.notInForce",
                () -> service.report(superseded, ProgressRating.MET, "Done.", earlier.version()));
    }

    @Test
    void aReportNeedsARatingAndWords() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused("required", () -> service.report(activity, null, "Done.", version()));
        assertRefused("required", () -> service.report(activity, ProgressRating.NO_STATUS, "Done.", version()));
        assertRefused("required", () -> service.report(activity, ProgressRating.MET, " ", version()));
        assertRefused("tooLong", () -> service.report(activity, ProgressRating.MET, "x".repeat(4001), version()));
        assertThat(read().reports().total()).isZero();
    }

    private ActivityDetail read() {
        return queries.activity(activity, 0, 10);
    }

    private long version() {
        return read().version();
    }

    private static void assertRefused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}
