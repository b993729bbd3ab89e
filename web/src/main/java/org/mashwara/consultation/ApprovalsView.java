package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Page;

/** By whom the responses of offices are approved. */
@Named
@ViewScoped
public class ApprovalsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private ClearanceRuleQueries queries;

    private int first;
    private Page<ClearanceRuleRow> page;

    /** Reads the list. */
    public void load() {
        page = queries.rules(first, SIZE);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<ClearanceRuleRow> getPage() {
        return page;
    }
}
