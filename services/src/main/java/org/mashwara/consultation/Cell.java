package org.mashwara.consultation;

import java.io.Serializable;

/**
 * One seat's view of one activity.
 *
 * @param share over the questions of agreement; null unless graded
 */
public record Cell(CellKind kind, Share share) implements Serializable {

    public CellKind getKind() {
        return kind;
    }

    public Share getShare() {
        return share;
    }
}
