package org.mashwara.consultation;

import java.io.Serializable;

/**
 * One seat's view of one activity.
 *
 * @param share over the questions of agreement; null unless graded
 * @param answered whether the seat answered anything about it that is listed as a single answer: a grade, "not my area",
 *     words or whatever else
 */
public record Cell(CellKind kind, Share share, boolean answered) implements Serializable {

    public CellKind getKind() {
        return kind;
    }

    public Share getShare() {
        return share;
    }

    public boolean isAnswered() {
        return answered;
    }
}
