package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.scheduling.planning.rules.StandardRules;
import org.mashwara.shared.NotFoundException;

/** The rules of planning with their weights, for those who set them and those who look after them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, AUDITOR})
public class RuleWeightQueries {

    @Inject
    private RuleWeightRepository weights;

    /** All rules, in the order of the book. One query. */
    public List<RuleWeightRow> rules() {
        Map<String, RuleWeight> changed =
                weights.all().stream().collect(Collectors.toMap(RuleWeight::getRule, Function.identity()));
        return StandardRules.book().all().stream()
                .map(rule -> RuleWeightRow.of(rule, changed.get(rule.key())))
                .toList();
    }

    /** @throws NotFoundException if there is no such rule */
    public RuleWeightRow rule(String key) {
        return rules().stream()
                .filter(row -> row.rule().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("rule", key));
    }
}
