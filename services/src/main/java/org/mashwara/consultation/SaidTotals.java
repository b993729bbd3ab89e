package org.mashwara.consultation;

import java.io.Serializable;

/** How many comments and proposals got which answer. */
public record SaidTotals(int accepted, int partlyAccepted, int notAccepted, int waiting) implements Serializable {

    public int getAccepted() {
        return accepted;
    }

    public int getPartlyAccepted() {
        return partlyAccepted;
    }

    public int getNotAccepted() {
        return notAccepted;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getAll() {
        return accepted + partlyAccepted + notAccepted + waiting;
    }
}
