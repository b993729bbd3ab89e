package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.FeedbackRoundServiceIT.assertRefused;
import static org.mashwara.suite.DemoAccounts.ADMINISTRATOR;
import static org.mashwara.suite.DemoAccounts.AUDITOR;
import static org.mashwara.suite.DemoAccounts.FIA;
import static org.mashwara.suite.DemoAccounts.HOME_SECRETARY;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.PA_IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.SECRETARIAT;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.FeedbackLine;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.Upload;
import org.mashwara.suite.SignedIn;

/** The Inspector General's office wants its answers cleared by him and by the Home Department above. */
@ArquillianTest
class ClearanceServiceIT extends AnOfficeThatWantsApproval {

    private static final byte[] PDF = "%PDF-1.4 a signed form".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private PaperFormService paper;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private RoundQueries rounds;

    @Inject
    private ConsultationQueries waiting;

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private Clock clock;

    @Test
    void aDraftGoesFromTheAssistantToTheHolderToTheDepartmentAndCountsOnlyThen() {
        long clearance = sent();
        assertThat(state()).isEqualTo("AWAITING_CLEARANCE");
        assertRefused("response.awaitsClearance", this::save);
        assertRefused("clearance.ownDraft", () -> service.clear(clearance, version(clearance)));
        SignedIn.as(HOME_SECRETARY);
        assertThatThrownBy(() -> service.clear(clearance, version(clearance)))
                .as("not at this station")
                .isInstanceOf(NotFoundException.class);

        SignedIn.as(IG_PRISONS);
        assertThat(responses.look(response))
                .as("opened to be changed by who approves, the first to open it")
                .isEqualTo(review.version("response", response));
        long shown = version(clearance);
        assertThat(service.clear(clearance, shown)).isFalse();
        assertThat(submitted()).isZero();
        SignedIn.as(HOME_SECRETARY);
        assertThatThrownBy(() -> service.clear(clearance, shown)).isInstanceOf(StaleEditException.class);
        assertThat(service.clear(clearance, version(clearance))).isTrue();

        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(submitted()).isEqualTo(1);
        assertThat(review.number("select count(*) from clearance_station where clearance_id = " + clearance
                        + " and state = 'CLEARED' and person_en is not null and holder_en is not null"))
                .isEqualTo(2);
        assertRefused("clearance.ended", () -> service.clear(clearance, version(clearance)));
    }

    @Test
    void whatIsWithdrawnDoesNotComeBackByTheApprovalOfItsChange() {
        long first = sent();
        approvedByHolder(first);
        SignedIn.as(HOME_SECRETARY);
        service.clear(first, version(first));
        SignedIn.as(PA_IG_PRISONS);
        long next = responses.change(response);
        responses.submit(next, review.version("response", next), null);
        long waiting = review.number("select max(id) from clearance where response_id = " + next);
        long shown = version(waiting);
        SignedIn.as(IG_PRISONS);
        assertThat(asides.of(response).isChangeAwaited()).isTrue();
        assertThat(asides.of(response).versions().get(1).sentForApprovalAt())
                .isBefore(asides.of(response).versions().get(1).submittedAt());

        responses.withdraw(response, review.version("response", response), "It was wrong.");

        assertRefused("clearance.ended", () -> service.clear(waiting, shown));
        assertThat(submitted()).isZero();
        assertThat(asides.of(response).isChangeAwaited()).isFalse();
        assertThat(review.text("select state from response where id = " + next)).isEqualTo("DRAFT");
        responses.submit(next, review.version("response", next), null);
        assertThat(review.text("select state from response where id = " + next)).isEqualTo("AWAITING_CLEARANCE");
    }

    @Test
    void whoReadsADraftIsToldWhatSendingItDoes() {
        assertThat(sendingAs(IG_PRISONS)).isEqualTo(Sending.ASKS_FOR_APPROVAL);
        assertThat(sendingAs(PA_IG_PRISONS)).isEqualTo(Sending.ASKS_FOR_APPROVAL);
        lay(new ClearanceRuleForm(true, null, false));
        assertThat(sendingAs(IG_PRISONS)).isEqualTo(Sending.APPROVES);
        assertThat(sendingAs(PA_IG_PRISONS)).isEqualTo(Sending.ASKS_FOR_APPROVAL);
        lay(new ClearanceRuleForm(false, review.postOf(HOME_SECRETARY), false));
        assertThat(sendingAs(IG_PRISONS)).isEqualTo(Sending.ASKS_FOR_APPROVAL);
        lay(new ClearanceRuleForm(false, null, false));
        assertThat(sendingAs(PA_IG_PRISONS)).as("exempted").isEqualTo(Sending.COUNTS);

        long department = review.number("select o.parent_id from post p join organisation o on o.id = p.organisation_id"
                + " where p.id = " + post);
        remove();
        rules.layForOrganisation(department, null, new ClearanceRuleForm(true, null, false));
        try {
            assertThat(sendingAs(IG_PRISONS)).as("as all under the department").isEqualTo(Sending.APPROVES);
        } finally {
            SignedIn.as(ADMINISTRATOR);
            rules.removeForOrganisation(
                    department,
                    review.number("select version from clearance_rule where organisation_id = " + department));
        }
        assertThat(sendingAs(PA_IG_PRISONS)).as("without any").isEqualTo(Sending.COUNTS);
        SignedIn.as(IG_PRISONS);
        rules.layForPost(post, null, new ClearanceRuleForm(true, null, true));
    }

    private Sending sendingAs(String account) {
        SignedIn.as(account);
        return asides.of(response).sending();
    }

    private void lay(ClearanceRuleForm form) {
        SignedIn.as(IG_PRISONS);
        rules.layForPost(post, review.number("select version from clearance_rule where post_id = " + post), form);
    }

    @Test
    void sentBackItReturnsWithTheCommentAndTheAssistantIsTold() {
        long clearance = sent();
        SignedIn.as(IG_PRISONS);
        assertRefused("required", () -> service.sendBack(clearance, version(clearance), " "));
        service.sendBack(clearance, version(clearance), "Name the prisons.");

        assertThat(state()).isEqualTo("DRAFT");
        assertThat(review.number("select count(*) from outbox_mail where about_kind = 'response' and about_id = "
                        + response + " and body like '%Name the prisons.%'"))
                .isPositive();
        SignedIn.as(PA_IG_PRISONS);
        assertThat(sentBackBy()).isNotNull();
        assertThat(dashboard.today().feedback())
                .filteredOn(line -> line.kind() == FeedbackLine.Kind.GIVE && line.id() == response)
                .extracting(FeedbackLine::sentBackBy)
                .containsExactly(sentBackBy());
        save();
        long again = sent();
        assertThat(again).isNotEqualTo(clearance);
        service.recall(again, version(again));
        assertThat(state()).isEqualTo("DRAFT");
        assertThat(sentBackBy()).isNull();
    }

    private LocalText sentBackBy() {
        return waiting.responsesToGive().stream()
                .filter(task -> task.responseId() == response)
                .findFirst()
                .orElseThrow()
                .sentBackBy();
    }

    @Test
    void theHoldersOwnSendingIsTheFirstStationsClearance() {
        SignedIn.as(IG_PRISONS);
        save();
        responses.submit(response, review.version("response", response), null);

        assertThat(state()).isEqualTo("AWAITING_CLEARANCE");
        assertThat(review.number("select s.position from clearance_station s join clearance c on c.id = s.clearance_id"
                        + " where s.state = 'WAITING' and c.response_id = " + response))
                .isEqualTo(2);
    }

    @Test
    void whatWasClearedOnPaperIsRecordedWithItsProof() {
        long clearance = sent();
        ClearanceRecord without = new ClearanceRecord(ClearanceMeans.PAPER, null, LocalDate.now(clock), null, null);
        assertRefused("clearance.noProof", () -> service.record(clearance, version(clearance), without));
        service.record(
                clearance,
                version(clearance),
                new ClearanceRecord(ClearanceMeans.PAPER, "N-12/para 3", LocalDate.now(clock), null, null));
        SignedIn.as(FIA);
        assertThatThrownBy(() -> service.record(clearance, version(clearance), without))
                .isInstanceOf(NotFoundException.class);
        SignedIn.as(SECRETARIAT);
        assertThat(service.record(
                        clearance,
                        version(clearance),
                        new ClearanceRecord(
                                ClearanceMeans.PAPER, null, LocalDate.now(clock), null, new Upload("note.pdf", PDF))))
                .isTrue();

        assertThat(state()).isEqualTo("SUBMITTED");
    }

    @Test
    void whoeverReadsTheResponseReadsWhoPreparedAndWhoApprovedIt() {
        long clearance = sent();
        SignedIn.as(IG_PRISONS);
        service.clear(clearance, version(clearance));
        SignedIn.as(SECRETARIAT);
        service.record(
                clearance,
                version(clearance),
                new ClearanceRecord(ClearanceMeans.PAPER, "N-12/para 3", LocalDate.now(clock), null, null));
        LocalText recorder = personOf(SECRETARIAT);

        SignedIn.as(AUDITOR);
        ResponseDetail detail = queries.response(response);
        GivenBy names = detail.givenBy();
        assertThat(names.isOnPaper()).isFalse();
        assertThat(names.preparedBy()).isEqualTo(personOf(PA_IG_PRISONS));
        assertThat(names.approvals()).hasSize(2);
        assertThat(names.approvals().get(0).person()).isEqualTo(personOf(IG_PRISONS));
        StationLine last = names.approvals().get(1);
        assertThat(last.holder()).isEqualTo(personOf(HOME_SECRETARY)).isNotEqualTo(recorder);
        assertThat(last.person()).isEqualTo(recorder);
        assertThat(last.noteReference()).isEqualTo("N-12/para 3");
        assertThat(detail.readsNotes()).isFalse();
        assertThat(detail.delegate()).isFalse();
    }

    @Test
    void sentTwiceByOneActItIsOnItsWayOnce() {
        SignedIn.as(PA_IG_PRISONS);
        save();
        String key = UUID.randomUUID().toString();
        long shown = review.version("response", response);
        assertThat(responses.submit(response, shown, key)).isTrue();
        assertThat(responses.submit(response, shown, key)).isFalse();
        assertThat(review.number("select count(*) from clearance where response_id = " + response))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseSaysWhoClears() {
        for (String other : List.of(FIA, PA_IG_PRISONS, HOME_SECRETARY)) {
            SignedIn.as(other);
            assertThatThrownBy(() -> rules.layForPost(post, 1L, new ClearanceRuleForm(false, null, false)))
                    .as(other)
                    .isInstanceOf(NotFoundException.class);
        }
        SignedIn.as(SECRETARIAT);
        assertThatThrownBy(() -> rules.layForPost(post, null, new ClearanceRuleForm(true, null, true)))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void theSecretariatEntersAFormOnPaperThatGoesTheSameWay() {
        SignedIn.as(SECRETARIAT);
        PaperFormEntry entry =
                new PaperFormEntry("Abdul Karim", LocalDate.now(clock), "D-77", new Upload("form.pdf", PDF));
        assertThat(paper.begin(response, entry)).isEqualTo(response);
        ResponseDetail entering = queries.response(response);
        assertThat(entering.entering()).isTrue();
        assertThat(entering.delegate()).as("nobody's delegate").isFalse();
        assertThat(entering.givenBy().paper())
                .isEqualTo(new GivenBy.Paper("Abdul Karim", LocalDate.now(clock), "D-77", personOf(SECRETARIAT)));
        save();
        responses.submit(response, review.version("response", response), null);
        assertThat(state()).isEqualTo("AWAITING_CLEARANCE");
        assertThat(review.number("select count(*) from response where paper_diary_number = 'D-77'"
                        + " and paper_scan_id is not null and id = " + response))
                .isEqualTo(1);
    }

    private LocalText personOf(String account) {
        String person = " from person p join account a on a.person_id = p.id where a.sign_in_name = '" + account + "'";
        return LocalText.of(review.text("select p.name_en" + person), review.text("select p.name_ur" + person));
    }

    private int submitted() {
        SignedIn.as(SECRETARIAT);
        int submitted = rounds.results(round).submitted();
        SignedIn.as(IG_PRISONS);
        return submitted;
    }
}
