package org.mashwara.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.StaleEditException;

/** The administrator says how much each rule of planning weighs. Searches that have begun keep to what they began with. */
@Stateless
@Command
@RolesAllowed(Roles.ADMINISTRATOR)
public class RuleWeightService {

    @Inject
    private RuleWeightRepository weights;

    @Inject
    private CommandContext context;

    /**
     * Gives a rule another weight.
     *
     * @param version as the page showed it; 0 while the usual weight counted
     * @param hard true if no plan may break it
     * @param points what each breach costs otherwise
     * @throws NotFoundException if there is no such rule
     * @throws org.mashwara.shared.BusinessException as {@link RuleWeight#weigh}
     */
    public void change(String rule, long version, boolean hard, Integer points) {
        RuleWeight changed = weights.find(rule).orElse(null);
        if (changed != null) {
            changed.requireVersion(version);
            changed.weigh(hard, hard ? Integer.valueOf(0) : points);
        } else if (version == 0) {
            changed = new RuleWeight(rule, hard, hard ? Integer.valueOf(0) : points);
            weights.add(changed);
        } else {
            throw new StaleEditException(null);
        }
        context.about("rule", changed.getId(), rule);
    }

    /**
     * Gives a rule its usual weight again.
     *
     * @param version as the page showed it
     */
    public void restore(String rule, long version) {
        RuleWeight changed = weights.find(rule).orElseThrow(() -> new NotFoundException("weight of rule", rule));
        changed.requireVersion(version);
        context.about("rule", changed.getId(), rule);
        weights.remove(changed);
    }
}
