package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashwara.shared.Form;

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
    private PlanChangeService changes;

    @Inject
    private Form form;

    private Long id;
    private YearPlan plan;
    private List<ProposalRow> placed;
    private List<ProposalRow> moved;
    private List<ProposalRow> unplaced;
    private List<ProposalRow> inTrouble;
    private Map<Long, Boolean> chosen;

    public void load() {
        plan = queries.plan(id);
        List<ProposalRow> all = plan.proposals().stream()
                .filter(ProposalRow::isPlaced)
                .sorted(Comparator.comparing(ProposalRow::startsAt).thenComparingLong(ProposalRow::id))
                .toList();
        moved = all.stream().filter(ProposalRow::isMoved).toList();
        placed = all.stream().filter(row -> !row.isMoved()).toList();
        unplaced = plan.proposals().stream().filter(row -> !row.isPlaced()).toList();
        inTrouble = all.stream().filter(ProposalRow::isInTrouble).toList();
        chosen = new HashMap<>();
        all.stream().filter(ProposalRow::open).forEach(row -> chosen.put(row.id(), true));
    }

    public String stop() {
        return form.run(() -> service.stop(id)) ? form.done("planning.stopping", "/meetings/plan?id=" + id) : null;
    }

    public String replan() {
        long[] run = new long[1];
        return form.run(() -> run[0] = service.replan(id))
                ? form.done("planning.begun", "/meetings/plan?id=" + run[0])
                : null;
    }

    public String accept() {
        List<Long> wanted = Stream.concat(moved.stream(), placed.stream())
                .filter(row -> row.open() && Boolean.TRUE.equals(chosen.get(row.id())))
                .map(ProposalRow::id)
                .toList();
        return form.run(() -> changes.accept(id, wanted))
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

    /** What stands where it stood, or stood nowhere, by day. */
    public List<ProposalRow> getPlaced() {
        return placed;
    }

    public List<ProposalRow> getUnplaced() {
        return unplaced;
    }

    /** What stands elsewhere than before, by day. */
    public List<ProposalRow> getMoved() {
        return moved;
    }

    /** What is fixed although something has come to speak against it. */
    public List<ProposalRow> getInTrouble() {
        return inTrouble;
    }

    public boolean isAnyOpen() {
        return !chosen.isEmpty();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }
}
