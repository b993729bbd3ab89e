package org.mashwara.consultation;

import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * An option of a question as the designer writes it.
 *
 * @param code names it across versions; 1 to {@value #MAX_CODE} characters without a comma
 * @param label what the respondent reads; null while it is still to be written
 */
public record OptionContent(String code, LocalText label) {

    /** Longest code, in characters. */
    public static final int MAX_CODE = 30;

    /** @throws org.mashwara.shared.BusinessException {@code required}, {@code tooLong} or {@code question.code} on {@code options} */
    public OptionContent {
        code = Question.requireCode("options", code);
        Require.that(!Agreement.NOT_MY_AREA.name().equals(code), "question.optionReserved");
    }
}
