package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * What an answer said before or after a station changed it; nothing at all where there was no answer.
 *
 * @param grade a grade or "not my area", or null
 * @param label what the options chosen say, or null
 * @param text as it was written, or null for a grade
 */
public record MarkedAnswer(Agreement grade, LocalText label, String text) implements Serializable {

    public Agreement getGrade() {
        return grade;
    }

    public LocalText getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    public boolean isBlank() {
        return grade == null && text == null;
    }
}
