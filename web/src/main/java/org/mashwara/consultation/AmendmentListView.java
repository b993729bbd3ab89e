package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Page;

/** Amendments of workplans: drafted, recommended, decided. */
@Named
@ViewScoped
public class AmendmentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private AmendmentQueries queries;

    private AmendmentFilter state = AmendmentFilter.ALL;
    private int first;
    private Page<AmendmentRow> page;

    /** Reads the list. */
    public void load() {
        page = queries.amendments(state, first, SIZE);
    }

    public AmendmentFilter[] getStates() {
        return AmendmentFilter.values();
    }

    public AmendmentFilter getState() {
        return state;
    }

    public void setState(AmendmentFilter state) {
        this.state = state == null ? AmendmentFilter.ALL : state;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<AmendmentRow> getPage() {
        return page;
    }
}
