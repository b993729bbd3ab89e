package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;

class AnsweredQuestionTest {

    private static final WorkplanActivity ACTIVITY = new WorkplanActivity(1, "A10");

    private static AnsweredQuestion asked(SectionRepeat about) {
        return new AnsweredQuestion(
                "OVERALL", QuestionKind.RATING, LocalText.of("Useful?", null), List.of(), null, 1, about, false);
    }

    private static ResultFilter of(Long subprogramme, WorkplanActivity activity, Long output) {
        return new ResultFilter(5L, null, null, subprogramme, activity, 7L, "OVERALL.RATING", null, output);
    }

    @Test
    void whatIsAskedAboutTheWholeIsAskedAboutNothingSingle() {
        AnsweredQuestion whole = asked(SectionRepeat.ONCE);
        assertThat(whole.notAskedAbout(of(null, null, null))).isNull();
        assertThat(whole.notAskedAbout(of(3L, null, null))).isEqualTo(ResultDimension.SUBPROGRAMME);
        assertThat(whole.notAskedAbout(of(3L, null, 4L))).isEqualTo(ResultDimension.OUTPUT);
        assertThat(whole.notAskedAbout(of(3L, ACTIVITY, 4L))).isEqualTo(ResultDimension.ACTIVITY);
    }

    @Test
    void whatIsAskedAboutOutputsOrActivitiesHasASubprogramme() {
        assertThat(asked(SectionRepeat.PER_OUTPUT).notAskedAbout(of(3L, null, 4L)))
                .isNull();
        assertThat(asked(SectionRepeat.PER_OUTPUT).notAskedAbout(of(3L, ACTIVITY, null)))
                .isEqualTo(ResultDimension.ACTIVITY);
        assertThat(asked(SectionRepeat.PER_ACTIVITY).notAskedAbout(of(3L, ACTIVITY, 4L)))
                .isNull();
    }
}
