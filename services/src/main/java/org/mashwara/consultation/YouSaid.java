package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.Page;

/** What the seats of a round said, and what the agency answered. */
public record YouSaid(RoundHead round, SaidTotals totals, Page<SaidRow> said) implements Serializable {

    public RoundHead getRound() {
        return round;
    }

    public SaidTotals getTotals() {
        return totals;
    }

    public Page<SaidRow> getSaid() {
        return said;
    }
}
