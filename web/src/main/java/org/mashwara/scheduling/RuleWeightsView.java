package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** The rules of planning and how much each weighs: table, and the change of one. */
@Named
@ViewScoped
public class RuleWeightsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = "/admin/planning-rules";

    @Inject
    private RuleWeightQueries queries;

    @Inject
    private RuleWeightService service;

    @Inject
    private Form form;

    private List<RuleWeightRow> rows;
    private String rule;
    private RuleWeightRow edited;
    private boolean hard;
    private Integer points;

    public void load() {
        rows = queries.rules();
    }

    public void loadOne() {
        edited = queries.rule(rule);
        hard = edited.hard();
        points = edited.points();
    }

    public String save() {
        return form.run(() -> service.change(rule, edited.version(), hard, points))
                ? form.done("weights.saved", TABLE)
                : null;
    }

    public String restore() {
        return form.run(() -> service.restore(rule, edited.version())) ? form.done("weights.restored", TABLE) : null;
    }

    public List<RuleWeightRow> getRows() {
        return rows;
    }

    public RuleWeightRow getEdited() {
        return edited;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
