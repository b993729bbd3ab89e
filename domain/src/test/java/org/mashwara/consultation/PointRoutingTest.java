package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.Subprogramme;
import org.mashwara.shared.LocalText;

class PointRoutingTest {

    private final AReview review = new AReview();
    private final Subprogramme justice = review.hiv.getOutput().getOutcome().getSubprogramme();

    @BeforeEach
    void withALead() {
        justice.ledBy(review.secretary);
    }

    private static Spoken said(Activity activity) {
        return new Spoken(
                "source", PointKind.COMMENT, activity, activity == null ? null : activity.getOutput(), "Too late.");
    }

    @Test
    void wordsAboutAnActivityGoToTheLeadOfItsSubprogramme() {
        assertThat(PointRouting.leadFor(said(review.hiv), List.of())).containsSame(review.secretary);
    }

    @Test
    void wordsAboutTheWholeGoToTheOneLeadWhoseActivitiesWereAskedAbout() {
        assertThat(PointRouting.leadFor(said(null), List.of(review.hiv, review.training)))
                .containsSame(review.secretary);
    }

    @Test
    void wordsAboutTheWholeOfSeveralSubprogrammesWaitForSomebodyToBeNamed() {
        assertThat(PointRouting.leadFor(said(null), List.of(review.hiv, ofAnother())))
                .isEmpty();
    }

    @Test
    void wordsAboutAMeetingWaitForSomebodyToBeNamed() {
        assertThat(PointRouting.leadFor(said(null), List.of())).isEmpty();
    }

    private Activity ofAnother() {
        Output other = review.programme
                .addSubprogramme("SP1", LocalText.of("Borders", null))
                .addOutcome("1.1", LocalText.of("Borders are safe", null))
                .addOutput("1.1.1", LocalText.of("Posts equipped", null));
        return review.workplan
                .getWorkplan()
                .draft(null)
                .addActivity(
                        other,
                        "A3",
                        LocalText.of("Equipment", null),
                        review.agency,
                        Budget.usd(1),
                        List.of(Quarter.of(2014, 1)),
                        List.of(review.police));
    }
}
