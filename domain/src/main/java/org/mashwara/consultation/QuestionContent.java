package org.mashwara.consultation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A question as the designer writes it. What its kind has no use for is left out.
 *
 * @param code names the question across versions: results compare by it; letters, digits and underscores
 * @param text the statement to agree with, or the question
 * @param help what the respondent reads below it, or null
 * @param required whether a response can't be given without an answer
 * @param notMyArea whether "not my area" is an answer
 * @param options of a choice or a matrix, in their order
 * @param range of a number, or the highest rating
 * @param condition when it is shown, or null for always
 */
public record QuestionContent(
        String code,
        QuestionKind kind,
        LocalText text,
        LocalText help,
        boolean required,
        boolean notMyArea,
        List<OptionContent> options,
        QuestionRange range,
        Condition condition) {

    /**
     * @throws BusinessException {@code required}, {@code tooLong} on the field; {@code question.code} on {@code code};
     *     {@code question.optionTwice} on {@code options}; {@code question.rating} on {@code maximum}
     */
    public QuestionContent {
        code = Question.requireCode("code", code);
        Require.present("kind", kind);
        Require.present("text", text);
        options = kind.hasOptions() && options != null ? List.copyOf(options) : List.of();
        requireDistinct(options);
        range = kind.hasRange() && range != null ? range : QuestionRange.NONE;
        if (kind == QuestionKind.RATING) {
            range = range.asRating();
        }
    }

    private static void requireDistinct(List<OptionContent> options) {
        Set<String> codes = new HashSet<>();
        options.forEach(option -> {
            if (!codes.add(option.code())) {
                throw BusinessException.onField("options", "question.optionTwice", option.code());
            }
        });
    }

    /** A question without options, range and condition, that may be left out. */
    public static QuestionContent of(String code, QuestionKind kind, LocalText text) {
        return new QuestionContent(
                code, kind, text, null, false, kind == QuestionKind.AGREEMENT, List.of(), QuestionRange.NONE, null);
    }

    public QuestionContent withHelp(LocalText said) {
        return new QuestionContent(code, kind, text, said, required, notMyArea, options, range, condition);
    }

    public QuestionContent required(boolean must) {
        return new QuestionContent(code, kind, text, help, must, notMyArea, options, range, condition);
    }

    public QuestionContent withNotMyArea(boolean allowed) {
        return new QuestionContent(code, kind, text, help, required, allowed, options, range, condition);
    }

    public QuestionContent withOptions(List<OptionContent> choices) {
        return new QuestionContent(code, kind, text, help, required, notMyArea, choices, range, condition);
    }

    public QuestionContent within(BigDecimal minimum, BigDecimal maximum, LocalText unit) {
        return new QuestionContent(
                code,
                kind,
                text,
                help,
                required,
                notMyArea,
                options,
                new QuestionRange(minimum, maximum, unit),
                condition);
    }

    public QuestionContent onlyIf(Condition when) {
        return new QuestionContent(code, kind, text, help, required, notMyArea, options, range, when);
    }
}
