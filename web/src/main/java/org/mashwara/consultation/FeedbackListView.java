package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;

/** The rounds that are the person's business, and what waits in them. */
@Named
@ViewScoped
public class FeedbackListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private ClearanceQueries clearances;

    private int first;
    private List<ResponseTask> toGive;
    private List<ClearanceTask> toClear;
    private List<RoundToOpen> toOpen;
    private long toDispose;
    private Page<RoundRow> page;

    /** Reads the list. */
    public void load() {
        toGive = queries.responsesToGive();
        toClear = clearances.waiting();
        toOpen = queries.roundsToOpen();
        toDispose = queries.dispositionsToGive();
        page = queries.rounds(first, SIZE);
    }

    /** True if anything waits for the person. */
    public boolean isWaiting() {
        return !toGive.isEmpty() || !toClear.isEmpty() || !toOpen.isEmpty() || toDispose > 0;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public List<ResponseTask> getToGive() {
        return toGive;
    }

    public List<ClearanceTask> getToClear() {
        return toClear;
    }

    public List<RoundToOpen> getToOpen() {
        return toOpen;
    }

    public long getToDispose() {
        return toDispose;
    }

    public Page<RoundRow> getPage() {
        return page;
    }
}
