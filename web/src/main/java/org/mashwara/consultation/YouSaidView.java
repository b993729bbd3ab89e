package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the seats of a round said, and what the agency did about it. */
@Named
@ViewScoped
public class YouSaidView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private SaidQueries queries;

    private Long round;
    private SaidFilter state = SaidFilter.ALL;
    private int first;
    private YouSaid said;

    /** Reads the list. */
    public void load() {
        said = queries.youSaid(round, state, first, SIZE);
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.ALL : state;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public YouSaid getSaid() {
        return said;
    }
}
