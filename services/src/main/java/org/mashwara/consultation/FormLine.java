package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * A question of a form.
 *
 * @param key names its place on the page
 * @param shown whether the respondent sees it, for the answers so far
 * @param missing whether an answer that has to be there is not
 * @param condition when it is shown, or null for always
 * @param cells one; of a matrix one for each activity
 */
public record FormLine(
        String key,
        AskedQuestion question,
        boolean shown,
        boolean missing,
        ConditionLine condition,
        List<FormCell> cells)
        implements Serializable {

    public FormLine {
        cells = List.copyOf(cells);
    }

    public String getKey() {
        return key;
    }

    public AskedQuestion getQuestion() {
        return question;
    }

    public boolean isShown() {
        return shown;
    }

    public boolean isMissing() {
        return missing;
    }

    public ConditionLine getCondition() {
        return condition;
    }

    public List<FormCell> getCells() {
        return cells;
    }

    /** Answers that are not there, of a question that is shown and not of a kind that one often leaves out. */
    public int getOpen() {
        boolean counts = shown && !question.kind().isText() && question.kind() != QuestionKind.FILE;
        return counts
                ? (int) cells.stream().filter(cell -> cell.value().isBlank()).count()
                : 0;
    }
}
