package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** One of the answers that a question offers. */
public record OptionLine(String code, LocalText label) implements Serializable {

    static OptionLine of(QuestionOption option) {
        return new OptionLine(option.getCode(), option.getName());
    }

    public String getCode() {
        return code;
    }

    public LocalText getLabel() {
        return label;
    }
}
