package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** An option of a question, as a row of a form; a row without a code is none. */
public class OptionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private final BothTexts label = new BothTexts();

    OptionFields(OptionLine line) {
        if (line != null) {
            code = line.code();
            label.show(line.label());
        }
    }

    boolean isUsed() {
        return code != null && !code.isBlank() || written() != null;
    }

    OptionContent content() {
        return new OptionContent(code, written());
    }

    private LocalText written() {
        return label.optional("options");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BothTexts getLabel() {
        return label;
    }
}
