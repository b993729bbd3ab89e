package org.mashwara.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.mashwara.scheduling.planning.PlanningRule;
import org.mashwara.scheduling.planning.RuleBook;
import org.mashwara.scheduling.planning.Weight;
import org.mashwara.scheduling.planning.rules.StandardRules;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The weight that an administrator has given to a rule of planning, instead of its usual one. */
@Entity
@Table(name = "rule_weight")
public class RuleWeight extends BaseEntity {

    @Column(name = "rule")
    private String rule;

    @Column(name = "hard")
    private boolean hard;

    @Column(name = "points")
    private int points;

    protected RuleWeight() {}

    /**
     * @param rule the rule's key
     * @param hard true if no plan may break it
     * @param points what each breach costs where it is not hard, 0 to {@link Weight#MOST}
     * @throws NotFoundException if there is no such rule
     * @throws BusinessException {@code weight.alwaysHard}, {@code weight.alwaysSoft}, {@code weight.points}
     */
    public RuleWeight(String rule, boolean hard, Integer points) {
        this.rule = Require.present("rule", rule);
        weigh(hard, points);
    }

    /** Gives it another weight; as the constructor. */
    public final void weigh(boolean newHard, Integer newPoints) {
        PlanningRule known = StandardRules.book().find(rule).orElseThrow(() -> new NotFoundException("rule", rule));
        Weight weight = newHard ? Weight.HARD : Weight.soft(allowed(newPoints));
        Require.that(
                known.strictness().allows(weight), known.weight().hard() ? "weight.alwaysHard" : "weight.alwaysSoft");
        this.hard = newHard;
        this.points = weight.points();
    }

    private static int allowed(Integer points) {
        int wanted = Require.present("points", points);
        if (wanted < 0 || wanted > Weight.MOST) {
            throw BusinessException.onField("points", "weight.points", Weight.MOST);
        }
        return wanted;
    }

    /** The rule's key. */
    public String getRule() {
        return rule;
    }

    public boolean isHard() {
        return hard;
    }

    public int getPoints() {
        return points;
    }

    public Weight weight() {
        return hard ? Weight.HARD : Weight.soft(points);
    }

    /** A book in which the rule has this weight. */
    public RuleBook in(RuleBook book) {
        return book.with(rule, weight());
    }
}
