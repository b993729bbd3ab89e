package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashwara.consultation.AReview.DURING;
import static org.mashwara.consultation.AReview.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashwara.consultation.AnswerSheet.Line;
import org.mashwara.programme.Activity;
import org.mashwara.shared.StaleEditException;

/** Whatever is asked in whatever sections under whatever conditions, and however often somebody changes an answer. */
class AnswerSheetPropertiesTest {

    private static final long HOLDER = 7;

    /** @param onQuestion how many questions before it the condition looks, 0 for none */
    private record Asked(QuestionKind kind, boolean required, int onQuestion, ConditionOperator operator, int value) {}

    private record Part(SectionRepeat repeat, List<Asked> questions) {}

    /** @param which place among all places for an answer; @param value one of four, or none */
    private record Put(int which, int value) {}

    @Property(tries = 300)
    void whatIsSubmittedIsWhatWasShownOnTheCheckPage(
            @ForAll("questionnaires") List<Part> parts, @ForAll("puts") List<Put> puts) {
        Filling filling = new Filling(parts);
        puts.forEach(filling::put);

        AnswerSheet checked = filling.response.sheet();
        Map<String, AnswerValue> shown = filling.given();
        if (checked.given().isEmpty() || !checked.missing().isEmpty()) {
            return;
        }
        filling.submit();

        assertThat(filling.stored()).isEqualTo(shown);
        assertThat(filling.given()).isEqualTo(shown);
    }

    @Property(tries = 300)
    void whatWasCheckedOnADeviceIsGivenOnlyWhileThePortalWouldShowJustThat(
            @ForAll("questionnaires") List<Part> parts,
            @ForAll("puts") List<Put> puts,
            @ForAll("puts") List<Put> later) {
        Filling filling = new Filling(parts);
        puts.forEach(filling::put);
        List<ShownAnswer> shown =
                filling.response.sheet().given().stream().map(ShownAnswer::of).toList();
        Map<String, AnswerValue> before = filling.given();
        filling.response.requireShown(shown);

        later.forEach(filling::put);

        if (filling.given().equals(before)) {
            filling.response.requireShown(shown);
        } else {
            assertThatThrownBy(() -> filling.response.requireShown(shown)).isInstanceOf(StaleEditException.class);
        }
    }

    @Property(tries = 300)
    void conditionsAndRepeatsNeitherLoseAnAnswerNorLetOneOut(
            @ForAll("questionnaires") List<Part> parts, @ForAll("puts") List<Put> puts) {
        Filling filling = new Filling(parts);
        Map<String, AnswerValue> put = new HashMap<>();
        for (Put one : puts) {
            filling.put(one).ifPresent(given -> {
                put.remove(key(given.question(), given.about()));
                if (!given.isEmpty()) {
                    put.put(key(given.question(), given.about()), given.value());
                }
            });
            // nothing is lost, hidden or not
            assertThat(filling.stored()).isEqualTo(put);
        }
        // nothing gets out that is hidden, and nothing hangs on what is hidden
        Set<String> seen = new HashSet<>();
        for (AnswerSheet.Turn turn : filling.response.sheet().turns()) {
            for (Line line : turn.lines()) {
                Condition condition = line.question().getCondition();
                if (line.shown() && condition != null) {
                    assertThat(seen).contains(condition.getQuestion());
                }
                if (line.shown()
                        && line.cells().stream().anyMatch(cell -> !cell.value().isEmpty())) {
                    seen.add(line.question().getCode());
                }
            }
        }
        assertThat(filling.response.sheet().given())
                .allSatisfy(one -> assertThat(put).containsEntry(key(one.question(), one.about()), one.value()));
    }

    @Property(tries = 200)
    void everyPlaceIsAskedOnce(@ForAll("questionnaires") List<Part> parts) {
        Filling filling = new Filling(parts);
        List<String> places = filling.places().stream()
                .map(place -> key(place.question, place.about))
                .toList();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(filling.places()).allMatch(place -> filling.response.sheet().asks(place.question, place.about));
    }

    private static String key(Question question, About about) {
        String what = about.isNothing()
                ? "-"
                : about.activity() != null
                        ? about.activity().getCode()
                        : about.output().getCode();
        return question.getCode() + "@" + what;
    }

    private record Place(Question question, About about) {}

    /** A response while it is filled in. */
    private static final class Filling {

        private final AReview review = new AReview();
        private final Questionnaire questionnaire =
                new Questionnaire("Q", 1, text("Review"), QuestionnaireSubject.WORKPLAN);
        private final Response response;

        Filling(List<Part> parts) {
            List<Question> before = new ArrayList<>();
            for (Part part : parts) {
                Section section = questionnaire.addSection(SectionContent.of(text("Part"), part.repeat));
                for (Asked asked : part.questions) {
                    before.add(questionnaire.ask(section, content(asked, before)));
                }
            }
            response = new Response(review.roundAsking(questionnaire), review.prisonsSeat, activities());
        }

        private Collection<Activity> activities() {
            return List.of(review.hiv, review.training);
        }

        private static QuestionContent content(Asked asked, List<Question> before) {
            QuestionContent content = QuestionContent.of("Q" + before.size(), asked.kind, text("What?"))
                    .withOptions(List.of(new OptionContent("A", text("a")), new OptionContent("B", text("b"))))
                    .withNotMyArea(true)
                    .required(asked.required);
            if (asked.onQuestion == 0 || asked.onQuestion > before.size()) {
                return content;
            }
            Question earlier = before.get(before.size() - asked.onQuestion);
            String value = asked.operator.isBound() ? "2" : AnswerValueOf.code(earlier, asked.value);
            return content.onlyIf(new Condition(earlier.getCode(), asked.operator, value));
        }

        List<Place> places() {
            return response.sheet().turns().stream()
                    .flatMap(turn -> turn.lines().stream())
                    .flatMap(line -> line.cells().stream().map(cell -> new Place(line.question(), cell.about())))
                    .toList();
        }

        Optional<GivenAnswer> put(Put one) {
            List<Place> places = places();
            if (places.isEmpty()) {
                return Optional.empty();
            }
            Place place = places.get(one.which % places.size());
            GivenAnswer given =
                    new GivenAnswer(place.question, place.about, AnswerValueOf.number(place.question, one.value));
            response.save(response.getVersion(), List.of(given), DURING, HOLDER);
            return Optional.of(given);
        }

        void submit() {
            AReview.submit(response, response.getVersion(), DURING, HOLDER);
        }

        /** What is shown of it. */
        Map<String, AnswerValue> given() {
            Map<String, AnswerValue> given = new HashMap<>();
            response.sheet().given().forEach(one -> given.put(key(one.question(), one.about()), one.value()));
            return given;
        }

        Map<String, AnswerValue> stored() {
            Map<String, AnswerValue> stored = new HashMap<>();
            response.getAnswers()
                    .forEach(answer -> stored.put(key(answer.getQuestion(), answer.getAbout()), answer.getValue()));
            return stored;
        }
    }

    /** A few answers to each kind of question. */
    private static final class AnswerValueOf {

        static AnswerValue number(Question question, int value) {
            if (value == 4) {
                return AnswerValue.NONE;
            }
            if (value == 3) {
                return AnswerValue.NOT_MY_AREA;
            }
            return switch (question.getKind()) {
                case AGREEMENT -> AnswerValue.of(Agreement.values()[value]);
                case SINGLE_CHOICE, MULTIPLE_CHOICE, MATRIX -> AnswerValue.choice(List.of(value == 0 ? "A" : "B"));
                case RATING, NUMBER -> AnswerValue.of(BigDecimal.valueOf(value + 1L));
                default -> AnswerValue.words("word " + value);
            };
        }

        static String code(Question question, int value) {
            return number(question, value).code() == null
                    ? "A"
                    : number(question, value).code();
        }
    }

    @Provide
    Arbitrary<List<Part>> questionnaires() {
        Arbitrary<Asked> question = Combinators.combine(
                        Arbitraries.of(
                                QuestionKind.AGREEMENT,
                                QuestionKind.SINGLE_CHOICE,
                                QuestionKind.MULTIPLE_CHOICE,
                                QuestionKind.MATRIX,
                                QuestionKind.RATING,
                                QuestionKind.NUMBER,
                                QuestionKind.SHORT_TEXT,
                                QuestionKind.COMMENT),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ConditionOperator.class),
                        Arbitraries.integers().between(0, 3))
                .as(Asked::new);
        return Combinators.combine(
                        Arbitraries.of(SectionRepeat.class),
                        question.list().ofMinSize(1).ofMaxSize(4))
                .as(Part::new)
                // a matrix where the activity is repeated already would be asked twice over
                .filter(part -> part.repeat != SectionRepeat.PER_ACTIVITY
                        || part.questions.stream().noneMatch(asked -> asked.kind == QuestionKind.MATRIX))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Put>> puts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 4))
                .as(Put::new)
                .list()
                .ofMaxSize(40);
    }
}
