package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;

/** Comments and proposals that the agency has to answer or to release, or has answered. */
@Named
@ViewScoped
public class DispositionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private SaidQueries queries;

    private SaidFilter state = SaidFilter.WAITING;
    private Long round;
    private int first;
    private Page<SaidRow> page;

    /** Reads the list. */
    public void load() {
        page = queries.toDispose(state, round, first, SIZE);
    }

    /** What the pages that are opened from the list carry, so that the way back leads to it. */
    public String getCarried() {
        return "&" + DispositionLists.parameters(state, round);
    }

    public List<SaidFilter> getStates() {
        return queries.filtersToDispose();
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.WAITING : state;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<SaidRow> getPage() {
        return page;
    }
}
