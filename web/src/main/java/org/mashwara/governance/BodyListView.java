package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.directory.RegisterDay;
import org.mashwara.shared.Page;

/** The bodies, each below its parent. */
@Named
@ViewScoped
public class BodyListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 25;

    @Inject
    private BodyQueries queries;

    @Inject
    private RegisterDay registerDay;

    private int first;
    private Page<BodyRow> bodies;

    public void load() {
        bodies = queries.bodies(registerDay.getDay(), first, PAGE_SIZE);
    }

    public Page<BodyRow> getBodies() {
        return bodies;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
