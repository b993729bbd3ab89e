package org.mashwara.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/** Reads a questionnaire from the first question to the last and tells what is wrong or unfinished. */
public final class QuestionnaireCheck {

    private final Questionnaire questionnaire;
    private final Map<String, Question> byCode;
    private final Set<String> before = new HashSet<>();
    private final Set<String> unreachable = new HashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.byCode = questionnaire.getQuestions().stream()
                .collect(Collectors.toMap(Question::getCode, Function.identity(), (first, second) -> first));
    }

    /** The mistakes, in the order of the sections and questions. */
    public static List<Mistake> of(Questionnaire questionnaire) {
        QuestionnaireCheck check = new QuestionnaireCheck(questionnaire);
        questionnaire.getSections().forEach(check::look);
        return List.copyOf(check.mistakes);
    }

    /**
     * The mistakes and, after them, what a draft asks no more.
     *
     * @param askedBefore codes of the questions of the version before, in their order; none for the first version
     */
    public static List<Mistake> of(Questionnaire questionnaire, List<String> askedBefore) {
        if (!questionnaire.isDraft()) {
            return of(questionnaire);
        }
        Set<String> asked =
                questionnaire.getQuestions().stream().map(Question::getCode).collect(Collectors.toSet());
        return Stream.concat(
                        of(questionnaire).stream(),
                        askedBefore.stream()
                                .filter(code -> !asked.contains(code))
                                .map(code -> new Mistake(MistakeKind.NOT_ASKED_ANY_MORE, null, null, code)))
                .toList();
    }

    private void look(Section section) {
        List<Question> questions = questionnaire.questionsOf(section);
        if (questions.isEmpty()) {
            add(MistakeKind.EMPTY_SECTION, section, null, null);
        }
        boolean reachable = reaches(section, null, section.getCondition());
        translated(section, null, Stream.of(section.getName(), section.getHelp()));
        for (Question question : questions) {
            boolean shown = reaches(section, question, question.getCondition()) && reachable;
            look(section, question);
            if (!before.add(question.getCode())) {
                add(MistakeKind.DUPLICATE_CODE, section, question, question.getCode());
            }
            if (!shown) {
                unreachable.add(question.getCode());
            }
        }
    }

    private void look(Section section, Question question) {
        List<QuestionOption> options = question.getOptions();
        if (question.getKind().needsOptions() && options.size() < 2) {
            add(MistakeKind.TOO_FEW_OPTIONS, section, question, null);
        }
        options.stream()
                .filter(option -> option.getName() == null)
                .forEach(option -> add(MistakeKind.OPTION_WITHOUT_LABEL, section, question, option.getCode()));
        if (question.getKind() == QuestionKind.MATRIX && section.getRepeat() == SectionRepeat.PER_ACTIVITY) {
            add(MistakeKind.MATRIX_IN_REPEAT, section, question, null);
        }
        translated(
                section,
                question,
                Stream.concat(
                        Stream.of(
                                question.getName(),
                                question.getHelp(),
                                question.getRange().getUnit()),
                        options.stream().map(QuestionOption::getName)));
    }

    private void translated(Section section, Question question, Stream<LocalText> texts) {
        if (texts.anyMatch(text -> text != null && text.getUr() == null)) {
            add(MistakeKind.MISSING_TRANSLATION, section, question, null);
        }
    }

    /** True if somebody can be shown what hangs on the condition. */
    private boolean reaches(Section section, Question question, Condition condition) {
        if (condition == null) {
            return true;
        }
        String code = condition.getQuestion();
        Question earlier = byCode.get(code);
        MistakeKind mistake = null;
        if (earlier == null) {
            mistake = MistakeKind.CONDITION_ON_UNKNOWN;
        } else if (!before.contains(code)) {
            mistake = MistakeKind.CONDITION_ON_LATER;
        } else if (unreachable.contains(code)) {
            mistake = MistakeKind.UNREACHABLE;
        } else if (!canHold(condition, earlier)) {
            mistake = MistakeKind.CONDITION_NEVER_HOLDS;
        }
        if (mistake != null) {
            add(mistake, section, question, code);
        }
        return mistake == null;
    }

    private static boolean canHold(Condition condition, Question earlier) {
        List<AnswerValue> possible = possibleAnswers(earlier);
        if (!possible.isEmpty()) {
            return possible.stream().anyMatch(answer -> condition.holds(List.of(answer)));
        }
        if (earlier.isNotMyArea() && condition.holds(List.of(AnswerValue.NOT_MY_AREA))) {
            return true;
        }
        return switch (condition.getOperator()) {
            case IS, IS_NOT, CONTAINS ->
                earlier.getKind().isText()
                        || earlier.getKind() == QuestionKind.NUMBER && isNumberWithin(condition, earlier)
                        || earlier.getKind() == QuestionKind.DATE;
            case AT_LEAST, AT_MOST ->
                earlier.getKind() == QuestionKind.NUMBER && boundWithin(condition, earlier.getRange());
            case ANSWERED -> true;
        };
    }

    /** All answers that a question can have; empty where they can't be counted. */
    private static List<AnswerValue> possibleAnswers(Question question) {
        List<AnswerValue> possible = new ArrayList<>();
        boolean graded = question.getKind() == QuestionKind.AGREEMENT
                || question.getKind() == QuestionKind.MATRIX
                        && question.getOptions().isEmpty();
        if (graded) {
            Stream.of(Agreement.values())
                    .filter(Agreement::isGrade)
                    .map(AnswerValue::of)
                    .forEach(possible::add);
        } else if (question.getKind() == QuestionKind.RATING) {
            int highest = question.getRange().getMaximum().intValue();
            for (int rating = QuestionKind.LOWEST_RATING; rating <= highest; rating++) {
                possible.add(AnswerValue.of(BigDecimal.valueOf(rating)));
            }
        } else if (question.getKind().hasOptions()) {
            question.getOptions().forEach(option -> possible.add(AnswerValue.choice(List.of(option.getCode()))));
        }
        if (question.isNotMyArea() && !possible.isEmpty()) {
            possible.add(AnswerValue.NOT_MY_AREA);
        }
        return possible;
    }

    private static boolean isNumberWithin(Condition condition, Question earlier) {
        return condition.getOperator() == ConditionOperator.IS_NOT
                || condition.values().stream().anyMatch(value -> fits(value, earlier.getRange()));
    }

    private static boolean fits(String value, QuestionRange range) {
        try {
            BigDecimal number = new BigDecimal(value);
            return (range.getMinimum() == null || number.compareTo(range.getMinimum()) >= 0)
                    && (range.getMaximum() == null || number.compareTo(range.getMaximum()) <= 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean boundWithin(Condition condition, QuestionRange range) {
        BigDecimal bound = new BigDecimal(condition.getValue());
        return condition.getOperator() == ConditionOperator.AT_LEAST
                ? range.getMaximum() == null || bound.compareTo(range.getMaximum()) <= 0
                : range.getMinimum() == null || bound.compareTo(range.getMinimum()) >= 0;
    }

    private void add(MistakeKind kind, Section section, Question question, String detail) {
        mistakes.add(new Mistake(kind, section, question, detail));
    }
}
