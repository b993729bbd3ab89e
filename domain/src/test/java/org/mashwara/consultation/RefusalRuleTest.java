package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.Decision;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.BusinessException;

/** What may be refused while the workplan is, or is to be, changed for it: each step a minute after the one before. */
class RefusalRuleTest {

    private static final long LEAD = 9;
    private static final long HEAD = 10;
    private static final LocalDate DUE = LocalDate.of(2014, 4, 10);

    private final AReview review = new AReview();
    private final Response response = review.response();
    private Instant now = DURING;
    private final Point point;

    RefusalRuleTest() {
        response.save(
                0,
                List.of(new GivenAnswer(
                        review.proposal, About.activity(review.hiv), AnswerValue.words("Begin early."))),
                DURING,
                7);
        AReview.submit(response, response.getVersion(), DURING, 7);
        point = point("1/PROPOSAL");
        accept(point);
    }

    private Instant next() {
        now = now.plusSeconds(60);
        return now;
    }

    private Point point(String source) {
        return new Point(response, said(source, "Begin early."), review.police, DUE, DURING);
    }

    private Spoken said(String source, String words) {
        return new Spoken(source, PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), words);
    }

    private void accept(Point waiting) {
        new Disposition(List.of(waiting), Verdict.ACCEPTED, "It is planned.", List.of(), next(), LEAD);
    }

    private void reword(Point written) {
        Instant at = next();
        written.become(response, said(written.getSource(), "Begin at " + at), DUE, at);
    }

    private Amendment draft(Point... points) {
        return new Amendment(review.workplan, List.of(points), moved(), "They ask.", review.police, next(), LEAD);
    }

    private static AmendmentContent moved() {
        return AmendmentContent.moved("A1", Set.of(Quarter.of(2014, 3)));
    }

    private void adopt(Amendment amendment) {
        amendment.adopt(decision(amendment.getRecommendation()), review.workplan, next());
    }

    private Decision decision(Recommendation on) {
        return review.inSession(on.getToBody()).recordDecision("So be it.", null, now);
    }

    private static void assertForbidden(String key, Point point, Amendment... amendments) {
        assertRefused(key, () -> new RefusalRule(List.of(amendments)).require(List.of(point)));
    }

    private static void assertAllowed(Point point, Amendment... amendments) {
        new RefusalRule(List.of(amendments)).require(List.of(point));
    }

    @Test
    void whatIsBeforeTheBodyThatDecidesIsNotRefusedWhateverWasWrittenSince() {
        Amendment amendment = draft(point);
        amendment.recommend(review.recommendation(), next());
        assertForbidden("disposition.beforeCommittee", point, amendment);

        reword(point);

        assertForbidden("disposition.beforeCommittee", point, amendment);
        amendment.takeOut();
        assertAllowed(point, amendment);
    }

    @Test
    void aDraftAnswersTheWordsForWhichItWasLastWritten() {
        Amendment amendment = draft(point);
        assertForbidden("disposition.amended", point, amendment);
        reword(point);
        assertAllowed(point, amendment);
        accept(point);
        assertAllowed(point, amendment);

        amendment.redraft(moved(), "They ask again.", next());

        assertForbidden("disposition.amended", point, amendment);
        assertThat(amendment.getAnswered()).allMatch(AmendedPoint::isOfPresentWords);
        amendment.withdraw(amendment.getVersion());
        assertAllowed(point, amendment);
    }

    @Test
    void whatIsWrittenAnewAndNotAcceptedIsAnsweredByNoRedraft() {
        Point other = point("2/PROPOSAL");
        accept(other);
        Amendment amendment = draft(point, other);
        reword(point);

        amendment.redraft(moved(), "The other one asks.", next());

        assertAllowed(point, amendment);
        assertForbidden("disposition.amended", other, amendment);
    }

    @Test
    void whatWasAdoptedForItsWordsStaysAcceptedAndOtherWordsMayBeRefused() {
        Amendment amendment = draft(point);
        amendment.recommend(review.recommendation(), next());
        adopt(amendment);
        assertForbidden("disposition.adopted", point, amendment);

        reword(point);

        assertAllowed(point, amendment);
        assertThat(amendment.getAnswered()).noneMatch(AmendedPoint::isOfPresentWords);
    }

    @Test
    void otherWordsThatWereAcceptedBeforeTheDecisionAreAdoptedToo() {
        Point waiting = point("2/PROPOSAL");
        accept(waiting);
        Amendment amendment = draft(point, waiting);
        amendment.recommend(review.recommendation(), next());
        reword(point);
        reword(waiting);
        accept(point);

        adopt(amendment);

        assertForbidden("disposition.adopted", point, amendment);
        assertAllowed(waiting, amendment);
    }

    @Test
    void whatTheBodyRejectedForbidsNothing() {
        Amendment amendment = draft(point);
        amendment.recommend(review.recommendation(), next());
        amendment.reject(decision(amendment.getRecommendation()), next());

        assertAllowed(point, amendment);
    }

    @Test
    void aRefusalThatIsHeldDoesNotGoOutWhileTheBodyIsToDecide() {
        Point other = point("2/PROPOSAL");
        accept(other);
        Amendment amendment = draft(point, other);
        reword(point);
        Disposition refusal =
                new Disposition(List.of(point), Verdict.NOT_ACCEPTED, "No money.", List.of(amendment), next(), LEAD);
        amendment.recommend(review.recommendation(), next());

        assertRefused("disposition.beforeCommittee", () -> refusal.release(List.of(amendment), next(), HEAD));
        assertThat(point.getState()).isEqualTo(PointState.HELD);
        refusal.sendBack("It is before the committee.", next(), HEAD);
    }

    /** Whatever happens in whatever order, nobody reads "not accepted" beside what is to be decided or adopted for the same words. */
    @Test
    void nothingIsReadAsRefusedForWhichTheWorkplanChanges() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Point one = point("1/" + seed);
            accept(one);
            Amendment amendment = draft(one);
            for (int step = 0; step < 15; step++) {
                try {
                    act(random.nextInt(8), one, amendment);
                } catch (BusinessException refused) {
                    continue;
                }
                boolean refused = one.getState() == PointState.ANSWERED && !one.isAccepted();
                boolean decided = amendment.getState() == AmendmentState.ADOPTED
                        && amendment.getAnswered().get(0).isOfPresentWords();
                assertThat(refused && (decided || amendment.getState() == AmendmentState.RECOMMENDED))
                        .as("seed %d, step %d: %s", seed, step, amendment.getState())
                        .isFalse();
            }
        }
    }

    private void act(int what, Point one, Amendment amendment) {
        Disposition answer = one.getDisposition();
        switch (what) {
            case 0 -> reword(one);
            case 1 -> accept(one);
            case 2 -> new Disposition(List.of(one), Verdict.NOT_ACCEPTED, "No.", List.of(amendment), next(), LEAD);
            case 3 -> {
                if (answer != null) {
                    answer.correct(Verdict.NOT_ACCEPTED, "No.", "Why", List.of(amendment), next(), LEAD);
                }
            }
            case 4 -> {
                if (answer != null) {
                    answer.release(List.of(amendment), next(), HEAD);
                }
            }
            case 5 -> amendment.redraft(moved(), "Again.", next());
            case 6 -> amendment.recommend(review.recommendation(), next());
            default -> {
                if (amendment.getState() == AmendmentState.RECOMMENDED) {
                    adopt(amendment);
                }
            }
        }
    }
}
