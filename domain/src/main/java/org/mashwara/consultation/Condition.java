package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * Shows a question or a section only if an earlier question was answered in a certain way. Where that question is
 * repeated and this one is not, one of its answers is enough. A question without an answer, or one that is itself hidden,
 * fulfils no condition.
 */
@Embeddable
public class Condition {

    /** Longest value, in characters. */
    public static final int MAX_VALUE = 200;

    @Column(name = "if_question")
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "if_operator")
    private ConditionOperator operator;

    @Column(name = "if_value")
    private String value;

    protected Condition() {}

    /**
     * @param question code of the earlier question
     * @param value what its answer is compared with: the code of an option, the name of a grade, a number, a day as
     *     {@code 2014-03-18}, or a text; null for {@link ConditionOperator#ANSWERED}
     * @throws BusinessException {@code required} on {@code ifQuestion}, {@code ifOperator} or {@code ifValue}; {@code
     *     condition.notANumber} on {@code ifValue} if sizes are compared with something else
     */
    public Condition(String question, ConditionOperator operator, String value) {
        this.question = Require.text("ifQuestion", question, Question.MAX_CODE);
        this.operator = Require.present("ifOperator", operator);
        this.value = operator.needsValue() ? Require.text("ifValue", value, MAX_VALUE) : null;
        if (operator.isBound() && number(this.value).isEmpty()) {
            throw BusinessException.onField("ifValue", "condition.notANumber");
        }
    }

    /** @param answers those that the question has, of those that bear on what is asked here */
    boolean holds(Collection<AnswerValue> answers) {
        List<AnswerValue> given =
                answers.stream().filter(answer -> !answer.isEmpty()).toList();
        if (operator == ConditionOperator.IS_NOT) {
            return !given.isEmpty() && given.stream().noneMatch(this::equalsOne);
        }
        return given.stream().anyMatch(this::fulfils);
    }

    private boolean fulfils(AnswerValue answer) {
        return switch (operator) {
            case IS -> equalsOne(answer);
            case CONTAINS -> answer.choices().contains(value) || containsWords(answer);
            case AT_LEAST -> compares(answer, false);
            case AT_MOST -> compares(answer, true);
            case ANSWERED -> true;
            case IS_NOT -> !equalsOne(answer);
        };
    }

    private boolean equalsOne(AnswerValue answer) {
        return values().stream().anyMatch(one -> isEqual(answer, one));
    }

    private static boolean isEqual(AnswerValue answer, String one) {
        if (answer.number() != null) {
            return number(one)
                    .map(wanted -> wanted.compareTo(answer.number()) == 0)
                    .orElse(false);
        }
        return one.equals(answer.code());
    }

    private boolean containsWords(AnswerValue answer) {
        return answer.text() != null && answer.text().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }

    private boolean compares(AnswerValue answer, boolean atMost) {
        if (answer.number() == null) {
            return false;
        }
        int compared = answer.number().compareTo(new BigDecimal(value));
        return atMost ? compared <= 0 : compared >= 0;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The values, one of which is enough; empty where none is needed. */
    public List<String> values() {
        return values(value);
    }

    /** Those of a value as it was written, which may be null. */
    static List<String> values(String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    /** Code of the earlier question. */
    public String getQuestion() {
        return question;
    }

    public ConditionOperator getOperator() {
        return operator;
    }

    /** What is compared with, as it was written; null where nothing is. */
    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that
                && Objects.equals(question, that.question)
                && operator == that.operator
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, operator, value);
    }
}
