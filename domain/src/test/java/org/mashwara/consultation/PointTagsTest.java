package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What several persons make of the tags of one point. */
class PointTagsTest {

    private static final List<String> NONE = List.of();

    private final Point point;

    PointTagsTest() {
        AReview review = new AReview();
        Response response = review.response();
        response.save(
                0,
                List.of(new GivenAnswer(
                        review.proposal, About.activity(review.hiv), AnswerValue.words("Begin in summer."))),
                DURING,
                7);
        AReview.submit(response, response.getVersion(), DURING, 7);
        point = new Point(
                response,
                new Spoken("1/PROPOSAL", PointKind.PROPOSAL, review.hiv, review.hiv.getOutput(), "Begin in summer."),
                review.police,
                LocalDate.of(2014, 4, 10),
                DURING);
    }

    @Test
    void areKeptInSmallLettersWithoutBlanksAndDoubles() {
        point.retag(NONE, List.of("Venue", " winter ", "", "venue"));
        assertThat(point.getTags()).containsExactly("venue", "winter");
    }

    @Test
    void whatAPersonHasNotSeenStays() {
        point.retag(NONE, List.of("venue", "winter"));
        List<String> shown = List.copyOf(point.getTags());

        point.retag(shown, List.of("venue", "winter", "trainers"));
        point.retag(shown, List.of("winter", "kits"));

        assertThat(point.getTags()).containsExactly("kits", "trainers", "winter");
    }

    @Test
    void whatAnotherHasRemovedDoesNotComeBackWithWhatAPersonLeftAsItWas() {
        point.retag(NONE, List.of("venue", "winter"));
        List<String> shown = List.copyOf(point.getTags());

        point.retag(shown, List.of("winter"));
        point.retag(shown, List.of("venue", "winter", "kits"));

        assertThat(point.getTags()).containsExactly("kits", "winter");
    }

    @Test
    void theSameFromTwoPersonsIsThereOnceAndGoesOnce() {
        point.retag(NONE, List.of("venue"));
        point.retag(NONE, List.of("Venue"));
        assertThat(point.getTags()).containsExactly("venue");

        point.retag(List.of("venue"), NONE);
        point.retag(List.of("venue"), NONE);
        assertThat(point.getTags()).isEmpty();
    }

    @Test
    void areAtMostTenWhoeverAddedThem() {
        List<String> ten =
                IntStream.rangeClosed(0, 9).mapToObj(each -> "t" + each).toList();
        List<String> eleven =
                IntStream.rangeClosed(0, 10).mapToObj(each -> "t" + each).toList();
        assertRefused("point.tooManyTags", () -> point.retag(NONE, eleven));

        point.retag(NONE, List.of("venue"));
        assertRefused("point.tooManyTagsWith", () -> point.retag(NONE, ten));
        assertThat(point.getTags()).containsExactly("venue");

        point.retag(NONE, ten.subList(1, 10));
        assertThat(point.getTags()).hasSize(10);
    }
}
