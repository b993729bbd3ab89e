package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Form;
import org.mashwara.shared.LocalText;

/** A plan of a year: how far its search is, what it proposes, and what of it becomes meetings. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanningService service;

    @Inject
    private Form form;

    private Long id;
    private YearPlan plan;
    private List<ProposalRow> placed;
    private List<ProposalRow> unplaced;
    private Map<LocalText, List<ProposalRow>> calendar;
    private Map<Long, Boolean> chosen;

    public void load() {
        plan = queries.plan(id);
        placed = plan.proposals().stream()
                .filter(ProposalRow::isPlaced)
                .sorted(Comparator.comparing(ProposalRow::startsAt).thenComparingLong(ProposalRow::id))
                .toList();
        unplaced = plan.proposals().stream().filter(row -> !row.isPlaced()).toList();
        calendar = new LinkedHashMap<>();
        plan.proposals().stream()
                .filter(ProposalRow::isPlaced)
                .forEach(row -> calendar.computeIfAbsent(row.body(), body -> new ArrayList<>())
                        .add(row));
        chosen = new HashMap<>();
        placed.stream().filter(ProposalRow::isOpen).forEach(row -> chosen.put(row.id(), true));
    }

    public String stop() {
        return form.run(() -> service.stop(id)) ? form.done("planning.stopping", "/meetings/plan?id=" + id) : null;
    }

    public String accept() {
        List<Long> wanted = placed.stream()
                .filter(row -> row.isOpen() && Boolean.TRUE.equals(chosen.get(row.id())))
                .map(ProposalRow::id)
                .toList();
        return form.run(() -> service.accept(id, wanted))
                ? form.done("planning.accepted", "/meetings/plan?id=" + id, wanted.size())
                : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PlanningRunRow getRun() {
        return plan.run();
    }

    public List<RemarkRow> getCosts() {
        return plan.costs();
    }

    /** By day. */
    public List<ProposalRow> getPlaced() {
        return placed;
    }

    public List<ProposalRow> getUnplaced() {
        return unplaced;
    }

    /** By body. */
    public List<Map.Entry<LocalText, List<ProposalRow>>> getCalendar() {
        return List.copyOf(calendar.entrySet());
    }

    public boolean isAnyOpen() {
        return !chosen.isEmpty();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }
}
