package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Page;

/** Has a year planned, and lists the plans so far. */
@Named
@ViewScoped
public class PlanningView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 20;

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanningService service;

    @Inject
    private Form form;

    private int first;
    private Integer year;
    private List<Integer> years;
    private Page<PlanningRunRow> page;

    public void load() {
        years = queries.years();
        page = queries.runs(first, ROWS);
        year = years.get(1);
    }

    public String start() {
        long[] run = new long[1];
        return form.run(() -> run[0] = service.start(year))
                ? form.done("planning.begun", "/meetings/plan?id=" + run[0])
                : null;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<Integer> getYears() {
        return years;
    }

    public Page<PlanningRunRow> getPage() {
        return page;
    }
}
