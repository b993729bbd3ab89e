package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * One thing to choose in a form.
 *
 * @param label what it says; null for a grade, whose words are the page's, and for a number
 * @param graded whether it is a grade or "not my area"
 */
public record ChoiceLine(String code, LocalText label, boolean graded) implements Serializable {

    public String getCode() {
        return code;
    }

    public LocalText getLabel() {
        return label;
    }

    public boolean isGraded() {
        return graded;
    }
}
