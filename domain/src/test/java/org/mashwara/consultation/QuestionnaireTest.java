package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.text;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;

class QuestionnaireTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    private final Questionnaire draft = new Questionnaire("Q", 1, both("Review"), QuestionnaireSubject.WORKPLAN);
    private final Section section = draft.addSection(SectionContent.of(both("Part"), SectionRepeat.ONCE));

    @Test
    void aPublishedVersionNeverChangesAndTheNextOneBeginsLikeIt() {
        Question first = ask("A", QuestionKind.RATING);
        draft.publish(NOW);

        assertRefused("questionnaire.notADraft", () -> ask("B", QuestionKind.COMMENT));
        assertRefused("questionnaire.notADraft", () -> draft.change(first, first.content()));
        assertRefused("questionnaire.notADraft", () -> draft.remove(section));
        Questionnaire next = draft.copy("Q", 2, draft.getName());
        assertThat(next.isDraft()).isTrue();
        assertThat(next.getQuestions()).extracting(Question::content).containsExactly(first.content());
    }

    @Test
    void aCodeIsUsedOnce() {
        ask("A", QuestionKind.RATING);
        assertRefused("questionnaire.duplicateCode", () -> ask("a", QuestionKind.COMMENT));
        assertRefused("question.code", () -> ask("two words", QuestionKind.COMMENT));
    }

    @Test
    void tellsOfWhatIsNoPartOfItAnyMore() {
        ask("A", QuestionKind.RATING);

        assertRefused("question.removed", () -> draft.requireQuestion(7));
        assertRefused("section.removed", () -> draft.requireSection(7));
    }

    @Test
    void findsWhatNobodyReaches() {
        ask("A", QuestionKind.RATING);
        asks("TOO_HIGH", new Condition("A", ConditionOperator.AT_LEAST, "6"));
        asks("ON_THAT", new Condition("TOO_HIGH", ConditionOperator.ANSWERED, null));
        asks("LATER", new Condition("LAST", ConditionOperator.ANSWERED, null));
        asks("UNKNOWN", new Condition("NOBODY", ConditionOperator.ANSWERED, null));
        asks("FINE", new Condition("A", ConditionOperator.IS, "4, 5"));
        ask("LAST", QuestionKind.COMMENT);

        assertThat(mistakes())
                .containsExactly(
                        MistakeKind.CONDITION_NEVER_HOLDS,
                        MistakeKind.UNREACHABLE,
                        MistakeKind.CONDITION_ON_LATER,
                        MistakeKind.CONDITION_ON_UNKNOWN);
        assertRefused("questionnaire.mistakes", () -> draft.publish(NOW));
    }

    @Test
    void tellsWhatTheVersionBeforeAskedAndTheNextOneDoesNot() {
        ask("A", QuestionKind.RATING);

        List<Mistake> found = QuestionnaireCheck.of(draft, List.of("B", "A", "C"));
        assertThat(found).extracting(Mistake::kind).containsOnly(MistakeKind.NOT_ASKED_ANY_MORE);
        assertThat(found).extracting(Mistake::detail).containsExactly("B", "C");
        assertThat(MistakeKind.NOT_ASKED_ANY_MORE.standsInTheWay()).isFalse();
        draft.publish(NOW);
        assertThat(QuestionnaireCheck.of(draft, List.of("B"))).isEmpty();
    }

    @Test
    void boundsAreToldAsPeopleWriteThem() {
        QuestionRange kept = new QuestionRange(new BigDecimal("0.5000"), new BigDecimal("500.0000"), null);

        assertThat(kept.getMinimum()).hasToString("0.5");
        assertThat(kept.getMaximum()).hasToString("500");
        assertThat(QuestionRange.NONE.getMinimum()).isNull();
    }

    @Test
    void tellsTheMistakesOfAConditionFromOthers() {
        assertThat(MistakeKind.values())
                .filteredOn(MistakeKind::isAboutCondition)
                .containsExactly(
                        MistakeKind.CONDITION_ON_UNKNOWN,
                        MistakeKind.CONDITION_ON_LATER,
                        MistakeKind.CONDITION_NEVER_HOLDS,
                        MistakeKind.UNREACHABLE);
        assertThat(MistakeKind.values())
                .filteredOn(MistakeKind::isWithoutEarlierQuestion)
                .containsExactly(MistakeKind.CONDITION_ON_UNKNOWN, MistakeKind.CONDITION_ON_LATER);
    }

    @Test
    void notMyAreaIsAnAnswerToWaitForAlsoWhereSomethingIsTyped() {
        draft.ask(
                section,
                QuestionContent.of("STAFF", QuestionKind.NUMBER, both("How many?"))
                        .withNotMyArea(true));
        ask("PEOPLE", QuestionKind.NUMBER);
        asks("NOT_OURS", new Condition("STAFF", ConditionOperator.IS, "NOT_MY_AREA"));
        asks("MANY", new Condition("STAFF", ConditionOperator.AT_LEAST, "5"));
        assertThat(mistakes()).isEmpty();

        asks("NEVER", new Condition("PEOPLE", ConditionOperator.IS, "NOT_MY_AREA"));
        assertThat(mistakes()).containsExactly(MistakeKind.CONDITION_NEVER_HOLDS);
    }

    @Test
    void findsWhatIsUnfinished() {
        draft.ask(
                section,
                QuestionContent.of("CHOICE", QuestionKind.SINGLE_CHOICE, text("Only in English"))
                        .withOptions(List.of(new OptionContent("A", null))));
        draft.addSection(SectionContent.of(both("Empty"), SectionRepeat.ONCE));

        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        MistakeKind.TOO_FEW_OPTIONS,
                        MistakeKind.OPTION_WITHOUT_LABEL,
                        MistakeKind.MISSING_TRANSLATION,
                        MistakeKind.EMPTY_SECTION);
    }

    @Test
    void oneThatAsksNothingIsNotPublished() {
        Questionnaire empty = new Questionnaire("EMPTY", 1, both("Empty"), QuestionnaireSubject.WORKPLAN);
        assertRefused("questionnaire.empty", () -> empty.publish(NOW));
    }

    @Test
    void aMissingTranslationDoesNotStandInTheWay() {
        draft.ask(section, QuestionContent.of("A", QuestionKind.COMMENT, text("Only in English")));
        draft.publish(NOW);
        assertThat(draft.isPublished()).isTrue();
    }

    @Test
    void theLibraryIsSoundAndHeedsTheYearOfTheCriteria() {
        for (QuestionnaireModel model : QuestionnaireModel.values()) {
            assertThat(QuestionnaireCheck.of(model.draft("Q", 2026)))
                    .as(model.name())
                    .isEmpty();
        }
        assertThat(QuestionnaireModel.WORKPLAN_REVIEW.draft("Q", 2014).question("COHERENCE"))
                .isEmpty();
        assertThat(QuestionnaireModel.WORKPLAN_REVIEW.draft("Q", 2019).question("COHERENCE"))
                .isPresent();
        assertThat(EvaluationCriterion.inForce(2018)).hasSize(5);
    }

    @Test
    void readsAnswersAsTheyAreWritten() {
        Question people = draft.ask(
                section,
                QuestionContent.of("PEOPLE", QuestionKind.NUMBER, both("How many?"))
                        .within(BigDecimal.ZERO, BigDecimal.valueOf(5000), null)
                        .withNotMyArea(true));

        assertThat(read(people, "1,200").number()).isEqualByComparingTo("1200");
        assertThat(read(people, "۱۲۰").number()).isEqualByComparingTo("120");
        assertThat(read(people, "12", "NOT_MY_AREA").isNotMyArea()).isTrue();
        assertThat(read(people, " ").isEmpty()).isTrue();
        assertRefused("answer.notANumber", () -> read(people, "many"));
        assertRefused("answer.atMost", () -> read(people, "5001"));
        Question any = ask("ANY", QuestionKind.NUMBER);
        for (String tooLarge : List.of("123456789012345", "-100000000000000")) {
            assertRefused("answer.digits", () -> read(any, tooLarge));
        }
        assertRefused("answer.decimals", () -> read(any, "0.00001"));
        for (String exponent : List.of("1E2147483647", "1e-2147483648", "2E3")) {
            assertRefused("answer.notANumber", () -> read(any, exponent));
        }
        assertThat(read(any, "99999999999999.9999").number()).isEqualByComparingTo("99999999999999.9999");
        assertRefused("answer.notADate", () -> read(ask("DAY", QuestionKind.DATE), "2014-02-30"));
        assertRefused("answer.wholeNumber", () -> read(ask("STARS", QuestionKind.RATING), "2.5"));
        assertRefused("answer.kind", () -> read(ask("GRADE", QuestionKind.AGREEMENT), "SPLENDID"));
    }

    private static AnswerValue read(Question question, String... written) {
        return AnswerText.read(question, List.of(written));
    }

    private List<MistakeKind> mistakes() {
        return QuestionnaireCheck.of(draft).stream().map(Mistake::kind).toList();
    }

    private Question ask(String code, QuestionKind kind) {
        return draft.ask(section, QuestionContent.of(code, kind, both("What?")));
    }

    private void asks(String code, Condition condition) {
        draft.ask(
                section,
                QuestionContent.of(code, QuestionKind.COMMENT, both("What?")).onlyIf(condition));
    }

    private static LocalText both(String english) {
        return LocalText.of(english, "متن");
    }
}
