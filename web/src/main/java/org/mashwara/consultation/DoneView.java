package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;

/** "You said, we did": for the own seat, for a province, for the public. */
@Named
@ViewScoped
public class DoneView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private DoneQueries queries;

    private DoneScope scope;
    private Long area;
    private SaidFilter state = SaidFilter.ALL;
    private int first;
    private List<DoneQueries.Province> provinces;
    private Page<SaidRow> page;

    /** Reads the list; the first province where none is chosen. */
    public void load() {
        provinces = queries.provinces();
        if (scope == null) {
            scope = queries.usual();
        }
        if (area == null && !provinces.isEmpty()) {
            area = provinces.get(0).id();
        }
        page = queries.done(scope, area == null ? 0 : area, state, first, SIZE);
    }

    public DoneScope[] getScopes() {
        return DoneScope.values();
    }

    public DoneScope getScope() {
        return scope;
    }

    public void setScope(DoneScope scope) {
        this.scope = scope;
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.ALL : state;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public List<DoneQueries.Province> getProvinces() {
        return provinces;
    }

    public Page<SaidRow> getPage() {
        return page;
    }
}
