package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.programme.Quarter;
import org.mashwara.shared.BusinessException;

/** A published answer that is to become a refusal stays what it is until somebody else releases the correction. */
class HeldCorrectionTest {

    private static final long LEAD = 9;
    private static final long HEAD = 10;
    private static final LocalDate DUE = LocalDate.of(2014, 4, 10);
    private static final Instant LATER = DURING.plusSeconds(60);
    private static final Instant LAST = DURING.plusSeconds(120);

    private final AReview review = new AReview();
    private final Response response = review.response();
    private final Point point;
    private final Disposition answer;

    HeldCorrectionTest() {
        response.save(
                0,
                List.of(new GivenAnswer(
                        review.proposal, About.activity(review.hiv), AnswerValue.words("Include the women."))),
                DURING,
                7);
        AReview.submit(response, response.getVersion(), DURING, 7);
        point = point("1/PROPOSAL");
        answer = accept(point);
    }

    private Point point(String source) {
        return new Point(response, spoken(source, "Include the women."), review.police, DUE, DURING);
    }

    private Spoken spoken(String source, String words) {
        return new Spoken(source, PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), words);
    }

    private static Disposition accept(Point... points) {
        return new Disposition(List.of(points), Verdict.ACCEPTED, "It is planned.", List.of(), DURING, LEAD);
    }

    private static void refuse(Disposition answer) {
        answer.correct(Verdict.NOT_ACCEPTED, "There is no money.", "The budget was cut.", List.of(), LATER, LEAD);
    }

    private Amendment amendmentFor(Point accepted) {
        return new Amendment(
                review.workplan,
                List.of(accepted),
                AmendmentContent.moved("A1", Set.of(Quarter.of(2014, 3))),
                "The members ask for it.",
                review.police,
                DURING,
                LEAD);
    }

    /** All that a member reads of an answer. */
    private static List<Object> read(Point point, Disposition answer) {
        return List.of(
                point.getState(),
                point.isAccepted(),
                point.isAwaitingAnswer(),
                answer.getState(),
                answer.getVerdict(),
                answer.getReason(),
                answer.getGivenAt(),
                answer.getGivenBy(),
                answer.getEarlierWordings().size());
    }

    @Test
    void whatIsPublishedStandsUntilTheRelease() {
        List<Object> before = read(point, answer);
        refuse(answer);

        assertThat(read(point, answer)).isEqualTo(before);
        assertThat(answer.isToRelease()).isTrue();
        assertThat(answer.getHeldCorrection())
                .extracting(
                        Correction::getVerdict,
                        Correction::getReason,
                        Correction::getWhy,
                        Correction::getAt,
                        Correction::getBy)
                .containsExactly(Verdict.NOT_ACCEPTED, "There is no money.", "The budget was cut.", LATER, LEAD);
        answer.release(List.of(), LAST, HEAD);

        assertThat(point.getState()).isEqualTo(PointState.ANSWERED);
        assertThat(point.isAccepted()).isFalse();
        assertThat(answer)
                .extracting(
                        Disposition::getReason,
                        Disposition::getGivenAt,
                        Disposition::getGivenBy,
                        Disposition::getReleasedAt,
                        Disposition::getReleasedBy,
                        Disposition::getHeldCorrection)
                .containsExactly("There is no money.", LATER, LEAD, LAST, HEAD, null);
        assertThat(answer.getEarlierWordings())
                .extracting(
                        DispositionWording::getVerdict,
                        DispositionWording::getReason,
                        DispositionWording::getWhy,
                        DispositionWording::getReplacedAt,
                        DispositionWording::getReplacedBy)
                .containsExactly(tuple(Verdict.ACCEPTED, "It is planned.", "The budget was cut.", LAST, LEAD));
        assertThat(point.getSteps())
                .extracting(PointStep::getKind)
                .containsExactly(
                        PointStepKind.RAISED, PointStepKind.ANSWERED, PointStepKind.HELD, PointStepKind.CORRECTED);
        assertThat(point.getSteps().get(3))
                .extracting(PointStep::getBy, PointStep::getNote)
                .containsExactly(HEAD, "The budget was cut.");
        assertRefused("disposition.notHeld", () -> answer.release(List.of(), LAST, HEAD));
    }

    @Test
    void whoeverWroteTheCorrectionDoesNotReleaseIt() {
        long other = 11;
        answer.correct(Verdict.NOT_ACCEPTED, "There is no money.", "The budget was cut.", List.of(), LATER, other);

        assertThat(answer.getWriterToRelease()).isEqualTo(other);
        assertRefused("disposition.ownRelease", () -> answer.release(List.of(), LAST, other));
        assertRefused("disposition.ownRelease", () -> answer.sendBack("Think again.", LAST, other));
        answer.release(List.of(), LAST, LEAD);
        assertThat(answer.getReleasedBy()).as("who gave the earlier answer").isEqualTo(LEAD);
    }

    @Test
    void isNotReleasedAgainstWhatTheWorkplanWasMeanwhileAmendedFor() {
        refuse(answer);
        List<Object> before = read(point, answer);

        assertRefused("disposition.amended", () -> answer.release(List.of(amendmentFor(point)), LAST, HEAD));

        assertThat(read(point, answer)).isEqualTo(before);
        assertThat(answer.getHeldCorrection()).isNotNull();
        answer.release(List.of(), LAST, HEAD);
    }

    @Test
    void sentBackLeavesTheAnswerAndItsWordsAreKept() {
        List<Object> before = read(point, answer);
        refuse(answer);
        assertRefused("required", () -> answer.sendBack(" ", LAST, HEAD));
        assertThat(answer.isToRelease()).isTrue();
        answer.sendBack("Offer a pilot.", LAST, HEAD);

        assertThat(read(point, answer)).isEqualTo(before);
        assertThat(answer.isToRelease()).isFalse();
        assertThat(answer.getSentBackNote()).isEqualTo("Offer a pilot.");
        assertThat(answer.getHeldCorrection().getReason()).isEqualTo("There is no money.");
        assertThat(point.getSteps()).extracting(PointStep::getKind).endsWith(PointStepKind.SENT_BACK);
        assertRefused("disposition.notHeld", () -> answer.release(List.of(), LAST, HEAD));
        assertRefused("disposition.notHeld", () -> answer.sendBack("Again.", LAST, HEAD));

        refuse(answer);
        assertThat(answer.isToRelease()).as("insisted on").isTrue();
        assertThat(answer.getSentBackNote()).isNull();
    }

    @Test
    void anotherCorrectionTakesItsPlace() {
        refuse(answer);
        assertRefused("disposition.sameAsBefore", () -> refuse(answer));
        answer.correct(Verdict.NOT_ACCEPTED, "Not before 2016.", "The budget was cut.", List.of(), LAST, LEAD);
        assertThat(answer.getHeldCorrection().getReason()).isEqualTo("Not before 2016.");
        assertRefused(
                "disposition.sameAsBefore",
                () -> answer.correct(Verdict.ACCEPTED, "It is planned.", "No.", List.of(), LAST, LEAD));

        answer.correct(Verdict.PARTLY_ACCEPTED, "In two districts.", "Half the money.", List.of(), LAST, LEAD);

        assertThat(answer.getHeldCorrection()).isNull();
        assertThat(answer.isToRelease()).isFalse();
        assertThat(answer.getVerdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
        assertThat(answer.getReleasedBy()).isNull();
        assertThat(point.getState()).isEqualTo(PointState.ANSWERED);
        assertThat(answer.getEarlierWordings()).hasSize(1);
    }

    @Test
    void aReleasedRefusalRemembersItsReleaseWhenItIsCorrected() {
        refuse(answer);
        answer.release(List.of(), LATER, HEAD);

        answer.correct(Verdict.ACCEPTED, "Money was found.", "A donor.", List.of(), LAST, HEAD);

        assertThat(answer.getReleasedBy()).as("needs no release").isNull();
        assertThat(answer.getEarlierWordings().get(1))
                .extracting(DispositionWording::getReleasedAt, DispositionWording::getReleasedBy)
                .containsExactly(LATER, HEAD);
    }

    @Test
    void isGivenUp() {
        assertRefused("disposition.noCorrection", () -> answer.dropCorrection(LAST, LEAD));
        List<Object> before = read(point, answer);
        refuse(answer);
        answer.sendBack("Offer a pilot.", LAST, HEAD);

        answer.dropCorrection(LAST, LEAD);

        assertThat(read(point, answer)).isEqualTo(before);
        assertThat(answer.getHeldCorrection()).isNull();
        assertThat(answer.getSentBackNote()).isNull();
        assertThat(point.getSteps()).extracting(PointStep::getKind).endsWith(PointStepKind.CORRECTION_DROPPED);
    }

    @Test
    void touchesNoPointThatIsNoLongerItsOwn() {
        Point reopened = point("2/PROPOSAL");
        Point reworded = point("3/PROPOSAL");
        Point withdrawn = point("4/PROPOSAL");
        Point left = point("5/PROPOSAL");
        Disposition together = accept(reopened, reworded, withdrawn, left);
        refuse(together);
        reopened.reopen("It helps nobody.", DUE, LATER, 7);
        reworded.become(response, spoken("3/PROPOSAL", "And the girls."), DUE, LATER);
        withdrawn.withdraw(LATER);

        together.release(List.of(), LAST, HEAD);

        assertThat(reopened.getState()).isEqualTo(PointState.WAITING);
        assertThat(reworded.getState()).isEqualTo(PointState.WAITING);
        assertThat(withdrawn.getState()).isEqualTo(PointState.WITHDRAWN);
        assertThat(left.isAccepted()).isFalse();
    }

    @Test
    void waitsForNobodyOnceNoPointIsLeft() {
        refuse(answer);
        point.reopen("It helps nobody.", DUE, LATER, 7);

        assertThat(answer.isToRelease()).isFalse();
        assertRefused("disposition.notHeld", () -> answer.release(List.of(), LAST, HEAD));
        assertRefused("disposition.notHeld", () -> answer.sendBack("Again.", LAST, HEAD));
        assertRefused("disposition.notPublished", () -> refuse(answer));
    }

    @Test
    void aRefusalOfWhatWasTakenBackIsNotReleased() {
        Point other = point("2/PROPOSAL");
        Disposition refusal =
                new Disposition(List.of(other), Verdict.NOT_ACCEPTED, "No money.", List.of(), DURING, LEAD);
        other.withdraw(LATER);

        assertRefused("disposition.notHeld", () -> refusal.release(List.of(), LAST, HEAD));
        assertThat(other.getState()).isEqualTo(PointState.WITHDRAWN);
    }

    /** Whatever the agency does among itself, what a member reads changes only by what goes out. */
    @Test
    void onlyWhatGoesOutChangesWhatIsRead() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Point said = point("1/" + seed);
            Disposition given = accept(said);
            Amendment amendment = amendmentFor(said);
            int published = 0;
            List<String> done = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                List<Object> before = read(said, given);
                boolean goesOut = false;
                List<Amendment> amended = random.nextInt(4) == 0 ? List.of(amendment) : List.of();
                Instant at = DURING.plusSeconds(step + 1L);
                try {
                    switch (random.nextInt(5)) {
                        case 0 -> {
                            done.add("refuse");
                            given.correct(Verdict.NOT_ACCEPTED, "No " + random.nextInt(3), "Why", amended, at, LEAD);
                        }
                        case 1 -> {
                            done.add("accept");
                            given.correct(Verdict.ACCEPTED, "Yes " + random.nextInt(3), "Why", amended, at, LEAD);
                            goesOut = true;
                        }
                        case 2 -> {
                            done.add("release");
                            given.release(amended, at, HEAD);
                            goesOut = true;
                        }
                        case 3 -> {
                            done.add("send back");
                            given.sendBack("Note", at, HEAD);
                        }
                        default -> {
                            done.add("drop");
                            given.dropCorrection(at, LEAD);
                        }
                    }
                } catch (BusinessException refused) {
                    done.add("refused");
                    goesOut = false;
                }
                if (goesOut) {
                    published++;
                    assertThat(given.getHeldCorrection()).as("%s", done).isNull();
                    assertThat(given.getReleasedBy() != null)
                            .as("%s", done)
                            .isEqualTo(given.getVerdict().needsRelease());
                } else {
                    assertThat(read(said, given)).as("%s", done).isEqualTo(before);
                }
                assertThat(said.getState()).isEqualTo(PointState.ANSWERED);
                assertThat(given.getEarlierWordings()).as("%s", done).hasSize(published);
            }
        }
    }
}
