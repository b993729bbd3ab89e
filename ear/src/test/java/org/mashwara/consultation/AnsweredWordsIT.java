package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Shown;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** An answer is given to the words that its author has read, and stays on record whatever the seat does since. */
@ArquillianTest
class AnsweredWordsIT {

    private static final String FIRST = "Include the women's section.";

    @Inject
    private AReviewedMeeting review;

    @Inject
    private DispositionService service;

    @Inject
    private ResponseService responses;

    @Inject
    private PointService points;

    @Inject
    private SaidQueries queries;

    private long round;
    private long point;

    @BeforeEach
    void aProposal() throws Exception {
        round = review.openRound();
        point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", FIRST);
    }

    private void give(Verdict verdict, String reason) {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(List.of(queries.point(point).row().shown()), verdict, reason, false);
    }

    private void reword(String words) {
        review.rewords(DemoAccounts.IG_PRISONS, round, "A10", words);
    }

    private void takeBack() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        long counts = review.standing(DemoAccounts.IG_PRISONS, round);
        responses.withdraw(counts, review.version("response", counts), "We have to ask the minister.");
    }

    private List<String> told(String account, String kind) {
        SignedIn.as(account);
        return queries.point(point).history().stream()
                .filter(event -> event.kind().equals(kind))
                .map(PointEvent::note)
                .toList();
    }

    @Test
    void wordsThatWereWrittenAnewMeanwhileAreNotAnswered() throws Exception {
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Please include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Shown shown = queries.point(point).row().shown();
        Shown similar = queries.point(point).similar().stream()
                .filter(row -> row.pointId() == other)
                .map(SaidRow::shown)
                .findFirst()
                .orElseThrow();
        reword("Close the women's section.");

        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThatThrownBy(() -> service.give(List.of(shown), Verdict.ACCEPTED, "It will be done.", false))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> service.give(List.of(similar, shown), Verdict.ACCEPTED, "It will be done.", false))
                .as("together with another one")
                .isInstanceOf(StaleEditException.class);
        PointDetail read = queries.point(point);
        assertThat(read.row().state()).isEqualTo(PointState.WAITING);
        assertThat(queries.point(other).row().state()).isEqualTo(PointState.WAITING);

        service.give(List.of(read.row().shown()), Verdict.PARTLY_ACCEPTED, "In Quetta only.", false);
        service.give(List.of(read.row().shown()), Verdict.PARTLY_ACCEPTED, "In Quetta only.", false);

        assertThat(queries.point(point).row().reply().reason())
                .as("given once, though sent twice")
                .isEqualTo("In Quetta only.");
    }

    @Test
    void whatAnAnswerWasForIsFoundAgainByAllWhoReadIt() {
        reword("Close the women's section.");
        give(Verdict.ACCEPTED, "It will be done.");
        reword("Keep the women's section.");
        give(Verdict.PARTLY_ACCEPTED, "In Quetta only.");

        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.LEAD_JUSTICE)) {
            assertThat(told(account, "REWORDED")).as(account).containsExactly(FIRST, "Close the women's section.");
        }
        assertThat(told(DemoAccounts.HOME_SECRETARY, "REWORDED"))
                .as("what was never answered, was never read by all")
                .containsExactly(null, "Close the women's section.");
        assertThat(queries.point(point).history())
                .filteredOn(event -> event.kind().equals("REWORDED"))
                .allSatisfy(event -> assertThat(event.person()).isNull());
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(point).history())
                .filteredOn(event -> event.kind().equals("REWORDED"))
                .allSatisfy(event ->
                        assertThat(event.person()).as("to its own office").isNotNull());

        takeBack();
        reword("Keep the women's section.");
        assertThat(told(DemoAccounts.LEAD_JUSTICE, "GIVEN_AGAIN")).containsExactly((String) null);
    }

    @Test
    void whoeverWasFasterIsNamedUnlessItWasTheMember() {
        Shown read = shownToItsLead();
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        points.assign(point, review.postOf(DemoAccounts.LEAD_HEALTH), "It is about care.");
        points.assign(point, review.postOf(DemoAccounts.LEAD_JUSTICE), "It is about prisons.");
        assertThat(refused(read).getBy())
                .hasValueSatisfying(name -> assertThat(name.getEn()).isEqualTo("Imran Saeed Qureshi"));

        Shown again = shownToItsLead();
        reword("Close the women's section.");

        assertThat(refused(again).getBy()).isEmpty();
    }

    private Shown shownToItsLead() {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        return queries.point(point).row().shown();
    }

    private StaleEditException refused(Shown read) {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        return catchThrowableOfType(
                StaleEditException.class,
                () -> service.give(List.of(read), Verdict.ACCEPTED, "It will be done.", false));
    }

    @Test
    void whatWasAnsweredIsToldAfterTheSameWordsWereTakenBackAndGivenAgain() {
        give(Verdict.ACCEPTED, "It is planned.");
        takeBack();
        reword(FIRST);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(point).row().state()).isEqualTo(PointState.WAITING);
        assertThat(told(DemoAccounts.IG_PRISONS, "EARLIER")).containsExactly("It is planned.");
        assertThat(told(DemoAccounts.FIA, "EARLIER")).containsExactly("It is planned.");
    }

    @Test
    void everyAnswerThatWasPublishedIsToldForEver() {
        give(Verdict.PARTLY_ACCEPTED, "Next year.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Reply reply = queries.point(point).row().reply();
        service.correct(reply.id(), reply.version(), Verdict.PARTLY_ACCEPTED, "In May.", "The year was wrong.");
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "May is too late.");
        give(Verdict.ACCEPTED, "In March.");
        reword("Include the juveniles.");
        give(Verdict.ACCEPTED, "In April.");

        assertThat(told(DemoAccounts.IG_PRISONS, "EARLIER")).containsExactly("Next year.", "In May.", "In March.");
    }

    @Test
    void whatNeverWentOutIsToldToTheAgencyAlone() {
        give(Verdict.NOT_ACCEPTED, "Zhob has no wardens.");
        reword("Include the juveniles.");
        give(Verdict.ACCEPTED, "In April.");

        assertThat(told(DemoAccounts.AGENCY_HEAD, "UNPUBLISHED")).containsExactly("Zhob has no wardens.");
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.point(point).toString()).doesNotContain("Zhob has no wardens.");
    }

    @Test
    void howAnAnswerReadsSinceForOthersIsNotToldWhereItCountsNoMore() throws Exception {
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A10", "Please include the women's section.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        service.give(review.shown(point, other), Verdict.ACCEPTED, "Both are planned.", false);
        reword("Include the juveniles.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Reply reply = queries.point(other).row().reply();
        service.correct(reply.id(), reply.version(), Verdict.ACCEPTED, "In June.", "The month was missing.");

        assertThat(told(DemoAccounts.IG_PRISONS, "EARLIER")).containsExactly("Both are planned.");
    }
}
