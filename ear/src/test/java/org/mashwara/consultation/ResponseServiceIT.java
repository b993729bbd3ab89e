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
import org.mashwara.shared.Upload;
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
    private PaperFormService paper;

    @Inject
    private DelegateService delegates;

    @Inject
    private DelegateQueries delegateQueries;

    @Inject
    private AnAccount anAccount;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

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

        assertThat(service.submit(response, saved.version(), null)).isTrue();

        SignedIn.as(DemoAccounts.AUDITOR);
        ResponseDetail detail = queries.response(response);
        assertThat(detail.post().getEn()).isEqualTo("Inspector General of Prisons, Balochistan");
        assertThat(detail.holderThen().getEn()).isNotBlank();
        assertThat(detail.givenBy().sentBy().getEn())
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
        assertRefused("response.draftOnly", () -> service.submit(response, saved.version(), null));

        SignedIn.as(DemoAccounts.IG_PRISONS);
        delegates.change(delegate, delegation(post, delegate).version(), DelegateScope.SEE, null);
        SignedIn.as(assistant.signInName());
        assertThat(queries.response(response).own()).isFalse();
        assertThatThrownBy(() -> save(response, saved.version(), Agreement.DISAGREE))
                .isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(service.submit(response, saved.version(), null)).isTrue();
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
        for (String role : List.of(DemoAccounts.LEAD_JUSTICE, DemoAccounts.AUDITOR)) {
            SignedIn.as(role);
            assertThatThrownBy(() -> save(response, 1, Agreement.AGREE))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThatThrownBy(() -> save(response, 1, Agreement.AGREE)).isInstanceOf(NotFoundException.class);
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> save(response, 1, Agreement.AGREE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.submit(response, 1, null)).isInstanceOf(NotFoundException.class);
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
        assertThatThrownBy(() -> service.submit(response, shown, null)).isInstanceOf(StaleEditException.class);
        assertThat(relevanceOf(queries.response(response))).isEqualTo(Agreement.DISAGREE);
    }

    @Test
    void aSecondSubmissionIsRefusedAndADoubleClickIsNot() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);
        assertThat(service.submit(response, saved.version(), null)).isTrue();

        assertThat(service.submit(response, saved.version(), null)).isFalse();
        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.response.submit'"
                        + " and subject_id = " + response))
                .isEqualTo(1);
        long after = review.version("response", response);
        assertRefused("response.alreadySubmitted", () -> service.submit(response, after, null));
        assertRefused("response.alreadySubmitted", () -> save(response, after, Agreement.DISAGREE));
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        assertRefused("response.alreadySubmitted", () -> service.submit(response, saved.version(), null));
    }

    /** What the device could not save comes along; other answers than were shown are never given. */
    @Test
    void whatWasCheckedWithoutAConnectionIsGivenOnceAndJustAsItWasShown() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        AnswerEntry relevance = review.grade("RELEVANCE", "A10", Agreement.AGREE);
        AnswerEntry comment = review.words("COMMENT", "A10", "Good.");
        save(response, review.version("response", response), Agreement.AGREE);
        CheckedAnswers checked =
                new CheckedAnswers(List.of(new DraftEntry(comment, List.of())), List.of(relevance, comment));

        save(response, review.version("response", response), Agreement.DISAGREE);
        assertThatThrownBy(() -> service.submit(response, checked, "act")).isInstanceOf(StaleEditException.class);
        assertThat(queries.response(response).state()).isEqualTo(ResponseState.DRAFT);
        assertThat(review.number("select count(*) from answer where text = 'Good.' and response_id = " + response))
                .isZero();

        SignedIn.as(DemoAccounts.IG_PRISONS);
        save(response, review.version("response", response), Agreement.AGREE);
        assertThat(service.submit(response, checked, "act")).isTrue();
        assertThat(service.submit(response, checked, "act")).isFalse();
        assertRefused("response.alreadySubmitted", () -> service.submit(response, checked, "another"));
        assertThat(review.number("select count(*) from answer where text = 'Good.' and response_id = " + response))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.response.submit'"
                        + " and subject_id = " + response))
                .isEqualTo(1);
        SignedIn.as(DemoAccounts.FIA);
        assertThatThrownBy(() -> service.submit(response, checked, "act")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasGivenIsChangedInANextVersionAndTheLastSubmittedOneCounts() throws Exception {
        long round = review.openRound();
        long first = review.responseOf(DemoAccounts.IG_PRISONS, round);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = save(first, review.version("response", first), Agreement.AGREE);
        service.submit(first, saved.version(), null);
        long next = service.change(first);
        assertRefused("response.changeBegun", () -> service.change(first));
        Saved changed = save(next, review.version("response", next), Agreement.DISAGREE);
        assertThat(shares(round)).containsExactly(1, 0);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        service.submit(next, changed.version(), null);
        assertThat(shares(round)).containsExactly(0, 1);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(rounds.progress(round).submitted()).isEqualTo(1);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(relevanceOf(queries.response(first))).isEqualTo(Agreement.AGREE);
        service.withdraw(next, review.version("response", next), "Sent too early.");
        assertThat(shares(round)).containsExactly(0, 0);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        long again = service.change(next);
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(rounds.progress(round).seats())
                .filteredOn(seat -> "Sent too early.".equals(seat.withdrawalReason()))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.withdrawnAt()).isNotNull();
                    assertThat(seat.withdrawnBy().getEn())
                            .isEqualTo(review.text("select p.name_en from person p join account a on a.person_id = p.id"
                                    + " where a.sign_in_name = '" + DemoAccounts.IG_PRISONS + "'"));
                });
        assertThat(paper.begin(
                        next,
                        new PaperFormEntry(
                                "Abdul Karim",
                                LocalDate.now(clock),
                                "D-78",
                                new Upload("form.pdf", "%PDF-1.4 a form".getBytes(StandardCharsets.US_ASCII)))))
                .as("the change that the office has begun")
                .isEqualTo(again);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        service.discard(again, review.version("response", again));
        long last = service.change(next);
        service.submit(last, review.version("response", last), null);
        assertThat(shares(round)).containsExactly(0, 1);
    }

    /** How many agree and how many disagree. */
    private List<Integer> shares(long round) {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        List<Share> known = rounds.results(round).activities().stream()
                .flatMap(activity -> activity.shares().stream())
                .filter(Share::isKnown)
                .toList();
        return List.of(
                known.stream().mapToInt(Share::agree).sum(),
                known.stream().mapToInt(Share::disagree).sum());
    }

    @Test
    void submittedByManyRequestsAtOnceItCountsOnce() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        Saved saved = save(response, review.version("response", response), Agreement.AGREE);
        long by = review.accountId(DemoAccounts.IG_PRISONS);

        List<Object> outcomes = review.atOnce(6, DemoAccounts.IG_PRISONS, () -> {
            Response held = repository.findForChange(response).orElseThrow();
            return responses.submit(held, responses.submission(held, saved.version(), null, review.now(), by));
        });

        assertThat(outcomes).containsExactlyInAnyOrder(true, false, false, false, false, false);
        assertThat(review.version("response", response)).isEqualTo(saved.version() + 1);
    }

    @Test
    void savedByManyRequestsAtOnceEachQuestionHasOneAnswer() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        long shown = review.version("response", response);
        long by = review.accountId(DemoAccounts.IG_PRISONS);
        List<AnswerEntry> entries =
                List.of(review.grade("QUALITY", "A10", Agreement.AGREE), review.words("COMMENT", "A10", "Good."));

        List<Object> outcomes = review.atOnce(
                6,
                DemoAccounts.IG_PRISONS,
                () -> responses.save(
                        repository.findForChange(response).orElseThrow(), shown, entries, review.now(), by));

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
                        List.of(review.grade("RELEVANCE", "A01", Agreement.AGREE))));
        assertRefused("response.empty", () -> service.submit(response, review.version("response", response), null));
    }

    @Test
    void theTrailTellsThatADraftWasSavedButNotItsWords() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, review.openRound());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        String words = "Words of a draft of response " + response;
        service.save(response, review.version("response", response), List.of(review.words("PROPOSAL", "A10", words)));

        assertThat(review.number("select count(*) from audit_entry where command = 'consultation.response.save'"
                        + " and changes like '%\"attribute\":\"text\"%' and subject_id = " + response))
                .isEqualTo(1);
        assertThat(review.number("select count(*) from audit_entry where changes like '%" + words + "%'"))
                .isZero();
    }

    private Saved save(long response, long shown, Agreement relevance) {
        return service.save(response, shown, List.of(review.grade("RELEVANCE", "A10", relevance)));
    }

    private static Agreement relevanceOf(ResponseDetail detail) {
        return detail.turns().stream()
                .filter(turn -> "A10".equals(turn.code()))
                .flatMap(turn -> turn.lines().stream())
                .filter(line -> line.question().code().equals("RELEVANCE"))
                .map(line -> line.cells().get(0).value().agreement())
                .findFirst()
                .orElseThrow();
    }
}
