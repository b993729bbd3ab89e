package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Page;

/** The list of action points; its filter stands in the address. */
@Named
@ViewScoped
public class ActionListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private ActionPointQueries queries;

    private ActionPointFilter show = ActionPointFilter.OPEN;
    private boolean mine;
    private int first;
    private Page<ActionRow> page;

    public void load() {
        page = queries.actionPoints(show, mine, first, SIZE);
    }

    public ActionPointFilter[] getFilters() {
        return ActionPointFilter.values();
    }

    public ActionPointFilter getShow() {
        return show;
    }

    public void setShow(ActionPointFilter show) {
        this.show = show == null ? ActionPointFilter.OPEN : show;
    }

    /** Only those of the posts for which the person acts. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<ActionRow> getPage() {
        return page;
    }
}
