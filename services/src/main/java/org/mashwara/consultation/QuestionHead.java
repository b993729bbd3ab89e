package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A question as a page asks it or heads a column with it. */
public record QuestionHead(long id, String code, QuestionKind kind, LocalText text) implements Serializable {

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public LocalText getText() {
        return text;
    }

    /** Its code as {@link ResultFilter} takes it, of a question that is graded about each activity. */
    public String getGradedKey() {
        return kind == QuestionKind.MATRIX ? code + "." + kind : code;
    }

    public boolean isInWords() {
        return kind.isInWords();
    }
}
