package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.MEETING;
import static org.mashwara.consultation.AReview.START;
import static org.mashwara.consultation.AReview.text;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.Post;

class ClearanceTest {

    private static final long STAFF = 8;
    private static final long HOLDER = 7;
    private static final long SECRETARY = 9;
    private static final LocalDate TODAY = MEETING.plusDays(2);
    private static final PaperDays DAYS = new PaperDays(MEETING.plusDays(1), TODAY);
    private static final Set<IncumbencyKind> ADMITTED = Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING);

    private final AReview review = new AReview();
    private final Response response = review.response();
    private final Signatory holder = signatory(HOLDER, "Abdul Karim", IncumbencyKind.REGULAR, true);
    private final Signatory secretary = signatory(SECRETARY, "Asad Gilani", IncumbencyKind.REGULAR, true);

    @Test
    void goesFromStationToStationAndTheLastOneSubmits() {
        Clearance clearance = sent();
        assertThat(response.getState()).isEqualTo(ResponseState.AWAITING_CLEARANCE);
        assertThat(waitingAt(clearance)).isEqualTo(1);

        assertThat(clear(clearance, holder)).isFalse();
        assertThat(waitingAt(clearance)).isEqualTo(2);
        assertThat(response.isSubmitted()).isFalse();
        assertThat(clear(clearance, secretary)).isTrue();

        assertThat(response.isSubmitted()).isTrue();
        assertThat(clearance.getState()).isEqualTo(ClearanceState.CLEARED);
        assertThat(clearance.getStations())
                .extracting(station -> station.getHolderName().getEn())
                .containsExactly("Abdul Karim", "Asad Gilani");
        assertRefused("clearance.ended", () -> clear(clearance, secretary));
    }

    @Test
    void anOfficeThatWantsClearanceSubmitsInNoOtherWay() {
        save();
        assertRefused(
                "response.needsClearance",
                () -> response.submit(AReview.submission(response.getVersion(), null, DURING, HOLDER), route()));
        assertRefused(
                "clearance.notWanted",
                () -> Clearance.send(response, AReview.submission(0, null, DURING, STAFF), ClearanceRoute.NONE, null));
        Clearance.send(response, AReview.submission(response.getVersion(), null, DURING, STAFF), route(), null);
        assertRefused("response.awaitsClearance", this::save);
        assertRefused("response.awaitsClearance", () -> AReview.submit(response, response.getVersion(), DURING, STAFF));
    }

    @Test
    void whatAStationChangesIsMarkedAndWhatItLeavesIsNot() {
        Clearance clearance = sent();

        int changed = clearance.edit(
                List.of(
                        grade(review.relevance, Agreement.AGREE),
                        grade(review.timeliness, Agreement.DISAGREE),
                        words(review.proposal, "Include the women's section.")),
                holder,
                DURING);

        assertThat(changed).isEqualTo(2);
        assertThat(clearance.getMarks())
                .extracting(mark -> mark.getQuestion().getCode(), ClearanceMark::getBefore, ClearanceMark::getAfter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TIMELINESS", null, "DISAGREE"),
                        org.assertj.core.groups.Tuple.tuple("PROPOSAL", null, "Include the women's section."));
        assertThat(response.answerTo(review.timeliness, About.activity(review.hiv)))
                .isPresent();
        assertThat(clearance.getMarks())
                .allMatch(mark -> mark.getStation().getPosition() == 1 && mark.isConfidential());
    }

    @Test
    void sentBackItIsADraftAgainAndSentAgainItBeginsAtTheFirstStation() {
        Clearance first = sent();
        clear(first, holder);
        assertRefused("required", () -> first.sendBack(" ", secretary, DURING));
        first.sendBack("Say which prisons.", secretary, DURING);

        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
        assertThat(first.getStations().get(1).getComment()).isEqualTo("Say which prisons.");
        Clearance second = sent();
        assertThat(waitingAt(second)).isEqualTo(1);
        assertThat(first.getState()).isEqualTo(ClearanceState.SENT_BACK);
    }

    @Test
    void sentAgainItIsMarkedWhatTheOfficeChangedSinceItCameBack() {
        Clearance first = sent();
        assertThat(first.getComparedWith()).isNull();
        first.edit(List.of(words(review.proposal, "Include the women's section.")), holder, DURING);
        first.sendBack("Say which prisons.", holder, DURING);
        response.save(
                response.getVersion(),
                List.of(
                        grade(review.relevance, null),
                        grade(review.timeliness, Agreement.DISAGREE),
                        words(review.proposal, "Include the women's section.")),
                DURING,
                STAFF);

        Clearance second = send(response, first);

        assertThat(second.getComparedWith()).isEqualTo(ComparedWith.RETURNED);
        assertThat(told(second)).containsExactly("TIMELINESS: null, DISAGREE", "RELEVANCE: AGREE, null");
        assertThat(second.getMarks())
                .allMatch(mark -> mark.getStation() == null && mark.getPersonName() == null && mark.getBy() == STAFF);
        second.recall(DURING);
        assertThat(told(send(response, second))).isEmpty();
    }

    @Test
    void aChangeOfWhatWasGivenIsMarkedAgainstIt() {
        Clearance first = sent();
        clear(first, holder);
        clear(first, secretary);
        Response next = response.change(DURING, STAFF, false);
        next.save(0, List.of(grade(review.relevance, Agreement.DISAGREE)), DURING, STAFF);

        Clearance second = send(next, null);

        assertThat(second.getComparedWith()).isEqualTo(ComparedWith.VERSION_BEFORE);
        assertThat(told(second)).containsExactly("RELEVANCE: AGREE, DISAGREE");
    }

    private static List<String> told(Clearance clearance) {
        return clearance.getMarks().stream()
                .map(mark -> mark.getQuestion().getCode() + ": " + mark.getBefore() + ", " + mark.getAfter())
                .toList();
    }

    @Test
    void theDrafterTakesItBackBeforeItIsCleared() {
        Clearance clearance = sent();
        clear(clearance, holder);
        clearance.recall(DURING);

        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
        assertThat(clearance.getWaiting()).isEmpty();
        assertRefused("clearance.ended", () -> clearance.recall(DURING));
    }

    @Test
    void aDelegateWhoPreparedItChangesNothingOnTheWay() {
        Clearance clearance = sent();
        assertRefused(
                "response.awaitsClearance",
                () -> clearance.edit(
                        List.of(grade(review.relevance, Agreement.DISAGREE)),
                        signatory(STAFF, "Abdul Karim", IncumbencyKind.REGULAR, false),
                        DURING));
    }

    @Test
    void itGoesOnWithTheSeatWhileItIsOnItsWay() {
        sent();
        response.passTo(review.policeSeat);
        assertThat(response.getSeat()).isSameAs(review.policeSeat);
    }

    @Test
    void aChargeThatTheTermsDoNotAdmitClearsNothing() {
        Clearance clearance = sent();
        assertRefused(
                "clearance.charge",
                () -> clear(clearance, signatory(HOLDER, "Abdul Karim", IncumbencyKind.LOOK_AFTER, true)));
        assertRefused("clearance.vacant", () -> clear(clearance, signatory(HOLDER, "Abdul Karim", null, false)));
    }

    @Test
    void aDelegateDoesNotClearTheOwnDraftButTheHolderMay() {
        Clearance clearance = sent();
        assertRefused(
                "clearance.ownDraft",
                () -> clear(clearance, signatory(STAFF, "Abdul Karim", IncumbencyKind.REGULAR, false)));
        assertThat(clear(clearance, signatory(SECRETARY, "Abdul Karim", IncumbencyKind.REGULAR, false)))
                .isFalse();
    }

    @Test
    void onPaperItNeedsAReferenceOrAScanAndTheDrafterMayRecordIt() {
        Clearance clearance = sent();
        assertRefused("clearance.noProof", () -> Approval.onRecord(ClearanceMeans.PAPER, " ", TODAY, null, null, DAYS));
        assertRefused(
                "paper.future",
                () -> Approval.onRecord(ClearanceMeans.PAPER, "N-7", TODAY.plusDays(1), null, null, DAYS));
        assertRefused(
                "paper.beforeRound", () -> Approval.onRecord(ClearanceMeans.PAPER, "N-7", MEETING, null, null, DAYS));
        assertRefused("required", () -> Approval.onRecord(ClearanceMeans.CONVEYED, null, TODAY, null, null, DAYS));
        Approval note = Approval.onRecord(ClearanceMeans.PAPER, "N-7/para 12", TODAY, null, null, DAYS);
        Signatory recorded = signatory(STAFF, "Abdul Karim", IncumbencyKind.REGULAR, false);

        clearance.clear(recorded, note, ADMITTED, AReview.submission(0, null, DURING, STAFF));

        assertThat(clearance.getStations().get(0).getNoteReference()).isEqualTo("N-7/para 12");
        assertThat(clearance.getStations().get(0).getDecidedBy()).isEqualTo(STAFF);
    }

    @Test
    void nothingIsClearedAfterTheClosing() {
        Clearance clearance = sent();
        assertRefused(
                "round.closed",
                () -> clearance.clear(
                        holder, Approval.inPortal(TODAY), ADMITTED, AReview.submission(0, null, CLOSES, HOLDER)));
    }

    @Test
    void theRouteFollowsTheOffice() {
        Organisation home = new Organisation(OrganisationKind.DEPARTMENT, text("Home"), START, null);
        Organisation prisons = new Organisation(OrganisationKind.SERVICE, text("Prisons"), START, home);
        Post homeSecretary = new Post(home, text("Home Secretary"), START, null, null);
        Post additional = new Post(home, text("Additional Home Secretary"), START, null, homeSecretary);
        Post inspector = new Post(prisons, text("Inspector General"), START, null, homeSecretary);
        ClearanceRule ofHome = ClearanceRule.ofOrganisation(home);
        ofHome.lay(true, null, true, DURING, HOLDER);
        ClearanceRule ofPrisons = ClearanceRule.ofOrganisation(prisons);
        ofPrisons.lay(true, additional, true, DURING, HOLDER);

        assertThat(ofPrisons.route(inspector, () -> above(home, homeSecretary)).stations())
                .containsExactly(inspector, additional, homeSecretary);
        assertRefused("clearance.noDepartment", () -> ofHome.route(additional, Optional::empty));
        assertRefused(
                "clearance.noHead", () -> ofPrisons.route(inspector, () -> above(home, homeSecretary, additional)));
        assertRefused("clearance.noHead", () -> ofPrisons.route(inspector, () -> above(home)));
        assertRefused("clearance.nobody", () -> ofHome.lay(false, null, false, DURING, HOLDER));
        ClearanceRule exempt = ClearanceRule.ofPost(inspector);
        exempt.lay(false, null, false, DURING, HOLDER);
        assertThat(exempt.route(inspector, Optional::empty).isEmpty()).isTrue();
        assertRefused("clearance.ownSuperior", () -> exempt.lay(true, inspector, false, DURING, HOLDER));
    }

    private static Optional<DepartmentAbove> above(Organisation department, Post... heads) {
        return Optional.of(new DepartmentAbove(department, List.of(heads)));
    }

    private ClearanceRoute route() {
        return new ClearanceRoute(List.of(review.prisons, review.police, review.prisons));
    }

    private Clearance sent() {
        save();
        return send(response, null);
    }

    private Clearance send(Response version, Clearance before) {
        return Clearance.send(version, AReview.submission(version.getVersion(), null, DURING, STAFF), route(), before);
    }

    private void save() {
        response.save(response.getVersion(), List.of(grade(review.relevance, Agreement.AGREE)), DURING, STAFF);
    }

    private static boolean clear(Clearance clearance, Signatory by) {
        return clearance.clear(
                by, Approval.inPortal(TODAY), ADMITTED, AReview.submission(0, null, DURING, by.account()));
    }

    private static int waitingAt(Clearance clearance) {
        return clearance.getWaiting().orElseThrow().getPosition();
    }

    private static Signatory signatory(long account, String name, IncumbencyKind charge, boolean inPerson) {
        return new Signatory(account, text(name), text("Post"), charge == null ? null : text(name), charge, inPerson);
    }

    private GivenAnswer grade(Question question, Agreement agreement) {
        return new GivenAnswer(
                question, About.activity(review.hiv), agreement == null ? AnswerValue.NONE : AnswerValue.of(agreement));
    }

    private GivenAnswer words(Question question, String text) {
        return new GivenAnswer(question, About.activity(review.hiv), AnswerValue.words(text));
    }
}
