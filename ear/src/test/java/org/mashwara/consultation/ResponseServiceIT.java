package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount;
import org.mashwara.identity.DelegateQueries;
import org.mashwara.identity.DelegateRow;
import org.mashwara.identity.DelegateService;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class ResponseServiceIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ResponseService service;

    @Inject
    private Responses responses;

    @Inject
    private ResponseRepository repository;

    @Inject
    private ResponseQueries queries;

    @Inject
    private RoundQueries rounds;

    @Inject
    private DelegateService delegates;

    @Inject
    private DelegateQueries delegateQueries;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Actors actors;

    @Test
    void theLastDraftCountsAndNothingCountsBeforeItIsSubmitted() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved first = save(response, review.version("response", response), Agreement.DISAGREE);
        Saved second = save(response, first.version(), Agreement.STRONGLY_AGREE);

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(relevanceOf(queries.response(response))).isEqualTo(Agreement.STRONGLY_AGREE);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(rounds.results(round).submitted()).isZero();
        assertThat(rounds.results(round).activities())
                .allSatisfy(activity -> assertThat(activity.shares()).noneMatch(Share::isKnown));
    }

    @Test
    void aDelegateRespondsForThePostAndBothNamesAreKept() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);

        assertThat(service.submit(response, saved.version())).isTrue();

        SignedIn.as(DemoAccounts.AUDITOR);
        ResponseDetail detail = queries.response(response);
        assertThat(detail.post().getEn()).isEqualTo("Inspector General of Prisons, Balochistan");
        assertThat(detail.holderThen().getEn()).isNotBlank();
        assertThat(detail.submittedBy().getEn())
                .isNotBlank()
                .isNotEqualTo(detail.holderThen().getEn());
    }

    @Test
    void aDelegateWhoMayDraftPreparesAndTheHolderSends() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        AnAccount.Made assistant = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        long post = actors.current().heldPosts().iterator().next();
        long delegate = delegates.appoint(post, assistant.signInName(), DelegateScope.DRAFT, null);
        SignedIn.as(assistant.signInName());
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);
        assertThat(queries.response(response).maySubmit()).isFalse();
        assertRefused("response.draftOnly", () -> service.submit(response, saved.version()));

        SignedIn.as(DemoAccounts.IG_PRISONS);
        delegates.change(delegate, delegation(post, delegate).version(), DelegateScope.SEE, null);
        SignedIn.as(assistant.signInName());
        assertThat(queries.response(response).own()).isFalse();
        assertThatThrownBy(() -> save(response, saved.version(), Agreement.DISAGREE))
                .isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(service.submit(response, saved.version())).isTrue();
        delegates.revoke(delegate);
    }

    private DelegateRow delegation(long post, long id) {
        return delegateQueries.of(post).rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyElseRespondsForThePost() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        for (String role : List.of(DemoAccounts.SECRETARIAT, DemoAccounts.LEAD_JUSTICE, DemoAccounts.AUDITOR)) {
            SignedIn.as(role);
            assertThatThrownBy(() -> save(response, 1, Agreement.AGREE))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> save(response, 1, Agreement.AGREE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.submit(response, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.response(response)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseReadsADraft() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        for (String account : List.of(DemoAccounts.SECRETARIAT, DemoAccounts.AGENCY_HEAD, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            assertThatThrownBy(() -> queries.response(response)).as(account).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatTheDelegateSavedMeanwhileIsNotOverwritten() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        long shown = review.version("response", response);
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        save(response, shown, Agreement.DISAGREE);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThatThrownBy(() -> save(response, shown, Agreement.AGREE)).isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> service.submit(response, shown)).isInstanceOf(StaleEditException.class);
        assertThat(relevanceOf(queries.response(response))).isEqualTo(Agreement.DISAGREE);
    }

    @Test
    void aSecondSubmissionIsRefusedAndADoubleClickIsNot() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);
        assertThat(service.submit(response, saved.version())).isTrue();

        assertThat(service.submit(response, saved.version())).isFalse();
        long after = review.version("response", response);
        assertRefused("response.alreadySubmitted", () -> service.submit(response, after));
        assertRefused("response.alreadySubmitted", () -> save(response, after, Agreement.DISAGREE));
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        assertRefused("response.alreadySubmitted", () -> service.submit(response, saved.version()));
    }

    @Test
    void submittedByManyRequestsAtOnceItCountsOnce() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);
        long by = review.accountId(DemoAccounts.IG_PRISONS);

        List<Object> outcomes = review.atOnce(
                6,
                DemoAccounts.IG_PRISONS,
                () -> responses.submit(
                        repository.findForChange(response).orElseThrow(), saved.version(), review.now(), by));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false, false, false, false, false);
        assertThat(review.version("response", response)).isEqualTo(saved.version() + 1);
    }

    @Test
    void savedByManyRequestsAtOnceEachQuestionHasOneAnswer() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        long shown = review.version("response", response);
        long activity = review.activity("A10");
        long by = review.accountId(DemoAccounts.IG_PRISONS);
        List<AnswerEntry> entries = List.of(review.grade("QUALITY", Agreement.AGREE), review.words("COMMENT", "Good."));

        List<Object> outcomes = review.atOnce(
                6,
                DemoAccounts.IG_PRISONS,
                () -> responses.save(
                        repository.findForChange(response).orElseThrow(), shown, activity, entries, review.now(), by));

        assertThat(outcomes).hasOnlyElementsOfType(Saved.class);
        assertThat(review.number("select count(*) from answer where response_id = " + response))
                .isEqualTo(2);
    }

    @Test
    void anActivityThatDoesNotConcernThePostIsNotAsked() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertRefused(
                "response.notAsked",
                () -> service.save(
                        response,
                        review.version("response", response),
                        review.activity("A01"),
                        List.of(review.grade("RELEVANCE", Agreement.AGREE))));
        assertRefused("response.empty", () -> service.submit(response, review.version("response", response)));
    }

    @Test
    void theTrailTellsThatADraftWasSavedButNotItsWords() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        String words = "Words of a draft of response " + response;
        service.save(
                response,
                review.version("response", response),
                review.activity("A10"),
                List.of(review.words("PROPOSAL", words)));

        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.response.save'"
                        + " and changes like '%\"attribute\":\"text\"%' and subject_id = " + response))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry where changes like '%" + words + "%'"))
                .isZero();
    }

    private Saved save(long response, long shown, Agreement relevance) {
        return service.save(response, shown, review.activity("A10"), List.of(review.grade("RELEVANCE", relevance)));
    }

    private static Agreement relevanceOf(ResponseDetail detail) {
        return detail.activities().stream()
                .filter(activity -> activity.code().equals("A10"))
                .flatMap(activity -> activity.lines().stream())
                .filter(line -> line.question().code().equals("RELEVANCE"))
                .map(GivenLine::agreement)
                .findFirst()
                .orElseThrow();
    }
}
