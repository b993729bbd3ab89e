package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Upload;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What is entered from a form on paper is nobody else's words, unless the office takes it over. */
@ArquillianTest
class PaperFormServiceIT {

    private static final List<String> NOTHING = List.of();

    @Inject
    private AReviewedMeeting review;

    @Inject
    private PaperFormService paper;

    @Inject
    private DraftService drafts;

    @Inject
    private ResponseService responses;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ConsultationQueries consultation;

    @Inject
    private Clock clock;

    private long response;

    @BeforeEach
    void entering() throws Exception {
        response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(paper.begin(response, entry(LocalDate.now(clock)))).isEqualTo(response);
        drafts.merge(response, List.of(new DraftEntry(review.words("PROPOSAL", "A10", "As on paper."), NOTHING)));
    }

    @Test
    void theOfficeSavesAndSendsNothingIntoIt() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        DraftEntry typed = new DraftEntry(review.words("COMMENT", "A10", "Typed by the office."), NOTHING);
        assertRefused("paper.entering", () -> drafts.merge(response, List.of(typed)));
        assertRefused("paper.entering", () -> responses.save(response, version(), List.of(typed.entry())));
        assertRefused("paper.entering", () -> responses.submit(response, version(), null));
        assertRefused(
                "paper.entering",
                () -> responses.submit(response, new CheckedAnswers(List.of(typed), List.of(typed.entry())), "key"));
        assertThat(queries.response(response).isFillable()).as("to read only").isFalse();
        assertThat(consultation.responsesToGive())
                .filteredOn(task -> task.responseId() == response)
                .singleElement()
                .satisfies(task -> assertThat(task.onPaper()).isTrue());

        SignedIn.as(DemoAccounts.SECRETARIAT);
        responses.submit(response, version(), null);
        assertThat(review.number("select count(*) from answer where response_id = " + response))
                .as("what stood on paper alone")
                .isEqualTo(1);
    }

    @Test
    void theOfficeTakesItOverAndThenItComesFromPaperNoMore() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        responses.takeOver(response);
        responses.takeOver(response);
        assertThat(queries.response(response).isFillable()).isTrue();
        responses.save(response, version(), List.of(review.words("COMMENT", "A10", "Typed by the office.")));

        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> responses.submit(response, version(), null)).isInstanceOf(NotFoundException.class);
        assertRefused("paper.drafted", () -> paper.begin(response, entry(LocalDate.now(clock))));

        SignedIn.as(DemoAccounts.IG_PRISONS);
        responses.submit(response, version(), null);
        assertThat(review.number("select count(*) from answer where response_id = " + response))
                .isEqualTo(2);
        assertThat(queries.response(response).givenBy().isOnPaper()).isFalse();
        assertRefused("response.alreadySubmitted", () -> {
            SignedIn.as(DemoAccounts.SECRETARIAT);
            long next = paper.begin(response, entry(LocalDate.now(clock)));
            drafts.merge(next, List.of(new DraftEntry(review.words("PROPOSAL", "A10", "Anew on paper."), NOTHING)));
            responses.submit(next, review.version("response", next), null);
            SignedIn.as(DemoAccounts.IG_PRISONS);
            responses.takeOver(next);
        });
    }

    @Test
    void nobodyElseTakesItOver() {
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> responses.takeOver(response)).isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> responses.takeOver(response)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aFormIsNotOlderThanItsRound() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertRefused(
                "paper.beforeRound",
                () -> paper.begin(response, entry(LocalDate.now(clock).minusDays(30))));
    }

    private long version() {
        return review.version("response", response);
    }

    private static PaperFormEntry entry(LocalDate dated) {
        return new PaperFormEntry(
                "Abdul Karim", dated, "D-80", new Upload("form.pdf", "%PDF-1.4 a".getBytes(StandardCharsets.US_ASCII)));
    }
}
