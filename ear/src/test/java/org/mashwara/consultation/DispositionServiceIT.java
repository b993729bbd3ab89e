package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class DispositionServiceIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private DispositionService service;

    @Inject
    private Dispositions dispositions;

    @Inject
    private ResponseService responses;

    @Inject
    private ResponseRepository repository;

    @Inject
    private SaidQueries queries;

    @Test
    void theLeadAnswersAndEveryCounterpartOfTheBodyReadsIt() throws Exception {
        long round = review.openRound();
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.toDispose(proposal).reply()).isNull();

        service.give(proposal, Verdict.PARTLY_ACCEPTED, "From the third quarter on.");

        SignedIn.as(DemoAccounts.FIA);
        YouSaid said = queries.youSaid(round, SaidFilter.ANSWERED, 0, 20);
        assertThat(said.said().rows()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Include the women's section.");
            assertThat(row.reply().verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
            assertThat(row.reply().reason()).isEqualTo("From the third quarter on.");
        });
        assertThat(said.totals().partlyAccepted()).isEqualTo(1);
        assertThat(queries.youSaid(round, SaidFilter.WAITING, 0, 20).said().rows())
                .isEmpty();
    }

    @Test
    void onlyTheLeadOfTheSubprogrammeAnswers() throws Exception {
        long proposal =
                review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Include the women's section.");
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.SECRETARIAT, DemoAccounts.AGENCY_HEAD)) {
            SignedIn.as(account);
            assertThatThrownBy(() -> service.give(proposal, Verdict.ACCEPTED, "Yes."))
                    .as(account)
                    .isInstanceOf(EJBAccessException.class);
        }
        SignedIn.as(DemoAccounts.LEAD_HEALTH);
        assertThatThrownBy(() -> service.give(proposal, Verdict.ACCEPTED, "Yes."))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.toDispose(proposal)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDraftGetsNoAnswer() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        responses.save(
                response,
                review.version("response", response),
                review.activity("A10"),
                List.of(review.words("PROPOSAL", "Not sent yet")));
        long proposal = review.number("select id from answer where response_id = " + response);

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused("disposition.beforeSubmission", () -> service.give(proposal, Verdict.ACCEPTED, "Yes."));
        assertThatThrownBy(() -> queries.toDispose(proposal)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnswerIsGivenOnce() throws Exception {
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Include women.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(proposal, Verdict.ACCEPTED, "It is planned.");

        service.give(proposal, Verdict.ACCEPTED, "It is planned.");
        assertRefused("disposition.alreadyGiven", () -> service.give(proposal, Verdict.NOT_ACCEPTED, "No."));
    }

    @Test
    void anAnswerHasAVerdictAndAReason() throws Exception {
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Include women.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertRefused("required", () -> service.give(proposal, null, "No."));
        assertRefused("required", () -> service.give(proposal, Verdict.NOT_ACCEPTED, " "));
    }

    @Test
    void ofSeveralAnswersAtOnceOneCounts() throws Exception {
        long proposal = review.proposal(DemoAccounts.IG_PRISONS, review.openRound(), "A10", "Include women.");
        long by = review.accountId(DemoAccounts.LEAD_JUSTICE);
        AtomicInteger number = new AtomicInteger();

        List<Object> outcomes = review.atOnce(
                4,
                DemoAccounts.LEAD_JUSTICE,
                () -> dispositions.give(
                        repository.findAnswerForChange(proposal).orElseThrow(),
                        Verdict.ACCEPTED,
                        "Reason " + number.incrementAndGet(),
                        review.now(),
                        by));

        assertThat(outcomes).filteredOn(Disposition.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(BusinessException.class::isInstance).hasSize(3);
    }
}
