package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * An amendment with the points that it answers, as far as the person reads them.
 *
 * @param mayRedraft whether the person may change the draft
 * @param mayWithdraw whether the person may take the draft back
 * @param mayTakeOut whether the person may take it out of its recommendation
 */
public record AmendmentDetail(
        AmendmentRow row, List<SaidRow> points, boolean mayRedraft, boolean mayWithdraw, boolean mayTakeOut)
        implements Serializable {

    public AmendmentDetail {
        points = List.copyOf(points);
    }
}
