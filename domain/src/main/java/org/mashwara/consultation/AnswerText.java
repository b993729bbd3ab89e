package org.mashwara.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mashwara.shared.BusinessException;

/** Reads an answer as a form, a paper or a file carries it: as text. */
public final class AnswerText {

    private AnswerText() {}

    /**
     * @param written what was put in, none or several texts: the name of a grade, codes of options, a number with or
     *     without marked thousands, a day as {@code 2014-03-18}, words; {@code NOT_MY_AREA} for any kind that allows it
     * @return {@link AnswerValue#NONE} if nothing was put in
     * @throws BusinessException {@code answer.notANumber}, {@code answer.notADate}, {@code answer.kind}, and what
     *     {@link Question#requireFits} refuses
     */
    public static AnswerValue read(Question question, List<String> written) {
        List<String> texts =
                written.stream().filter(text -> text != null && !text.isBlank()).toList();
        AnswerValue value = texts.isEmpty() ? AnswerValue.NONE : value(question, texts);
        question.requireFits(value);
        return value;
    }

    private static AnswerValue value(Question question, List<String> texts) {
        if (question.isNotMyArea() && texts.contains(Agreement.NOT_MY_AREA.name())) {
            return AnswerValue.NOT_MY_AREA;
        }
        String first = texts.get(0).strip();
        return switch (question.getKind()) {
            case AGREEMENT -> AnswerValue.of(grade(first));
            case MATRIX -> question.getOptions().isEmpty() ? AnswerValue.of(grade(first)) : AnswerValue.choice(texts);
            case SINGLE_CHOICE -> AnswerValue.choice(texts);
            case MULTIPLE_CHOICE -> AnswerValue.choice(inOrder(question, texts));
            case RATING, NUMBER -> AnswerValue.of(number(first));
            case DATE -> AnswerValue.of(day(first));
            case SHORT_TEXT, LONG_TEXT, COMMENT, PROPOSAL -> AnswerValue.words(texts.get(0));
            case FILE -> throw new BusinessException("answer.kind");
        };
    }

    private static List<String> inOrder(Question question, List<String> chosen) {
        List<String> codes =
                question.getOptions().stream().map(QuestionOption::getCode).toList();
        if (!codes.containsAll(chosen)) {
            throw new BusinessException("answer.kind");
        }
        return codes.stream().filter(chosen::contains).toList();
    }

    private static Agreement grade(String text) {
        try {
            return Agreement.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new BusinessException("answer.kind");
        }
    }

    private static BigDecimal number(String text) {
        // nobody writes an exponent, and one may be larger than can be reckoned with
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new BusinessException("answer.notANumber");
        }
        try {
            return new BigDecimal(text.replaceAll("[,\\s\\u066C]", "").replace('\u066B', '.'));
        } catch (NumberFormatException e) {
            throw new BusinessException("answer.notANumber");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BusinessException("answer.notADate");
        }
    }
}
