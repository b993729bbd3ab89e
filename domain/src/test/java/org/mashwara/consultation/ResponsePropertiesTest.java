package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.AReview.OPENED;
import static org.mashwara.consultation.AReview.committed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;

/** Whatever two accounts do to one response, in whatever order, from pages however old. */
class ResponsePropertiesTest {

    private enum Kind {
        SAVE,
        SUBMIT,
        CLOSE
    }

    /** @param pageAge how many versions ago the person's page was loaded */
    private record Step(Kind kind, long account, Agreement agreement, int pageAge) {}

    @Property
    void onceSubmittedNothingChangesAndItCountsOnce(@ForAll("steps") List<Step> steps) {
        AReview review = new AReview();
        Response response = review.response();
        Instant now = OPENED;
        int submissions = 0;
        String given = null;
        boolean closed = false;
        for (Step step : steps) {
            now = now.plusSeconds(60);
            try {
                switch (step.kind) {
                    case SAVE -> {
                        save(review, response, step, now);
                        assertThat(submissions).isZero();
                        committed(response);
                    }
                    case SUBMIT -> {
                        if (submit(response, step, now)) {
                            submissions++;
                            committed(response);
                            given = contentOf(response);
                            assertThat(closed).isFalse();
                        }
                    }
                    case CLOSE -> {
                        response.getRound().close(now);
                        closed = true;
                    }
                }
            } catch (BusinessException | StaleEditException refused) {
                // rolled back: nothing was changed
            }
            assertThat(submissions).isLessThanOrEqualTo(1);
            if (given != null) {
                assertThat(contentOf(response)).isEqualTo(given);
                assertThat(response.isSubmitted()).isTrue();
            }
        }
        assertThat(response.isSubmitted()).isEqualTo(submissions == 1);
        assertThat(now).isBefore(CLOSES);
    }

    private static void save(AReview review, Response response, Step step, Instant now) {
        response.save(
                response.getVersion() - step.pageAge,
                List.of(new GivenAnswer(
                        review.relevance,
                        About.activity(review.hiv),
                        step.agreement == null ? AnswerValue.NONE : AnswerValue.of(step.agreement))),
                now,
                step.account);
    }

    private static boolean submit(Response response, Step step, Instant now) {
        return AReview.submit(response, response.getVersion() - step.pageAge, now, step.account);
    }

    private static String contentOf(Response response) {
        Map<String, String> answers = response.getAnswers().stream()
                .collect(Collectors.toMap(
                        answer -> answer.getActivity().getCode()
                                + answer.getQuestion().getCode(),
                        answer -> answer.getAgreement() + "|" + answer.getText()));
        return answers + " " + response.getGiving().getSubmittedAt() + " "
                + response.getGiving().getSubmittedBy() + " "
                + response.getDrafting().getSavedAt();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Kind.SAVE), Tuple.of(3, Kind.SUBMIT), Tuple.of(1, Kind.CLOSE)),
                        Arbitraries.longs().between(7, 8),
                        Arbitraries.of(Agreement.class).injectNull(0.1),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }
}
