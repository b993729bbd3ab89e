package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules by which is planned, each with its weight. */
public final class RuleBook {

    private final Map<String, PlanningRule> rules = new LinkedHashMap<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two have one key */
    public RuleBook(List<PlanningRule> rules) {
        for (PlanningRule rule : rules) {
            if (this.rules.put(rule.key(), rule) != null) {
                throw new IllegalArgumentException("two rules are called " + rule.key());
            }
            weights.put(rule.key(), rule.weight());
        }
    }

    /**
     * The same rules, one of them with another weight.
     *
     * @throws IllegalArgumentException if there is no such rule, or its {@link Strictness} does not allow that
     */
    public RuleBook with(String key, Weight weight) {
        PlanningRule rule = rules.get(key);
        if (rule == null || !rule.strictness().allows(weight)) {
            throw new IllegalArgumentException(key + " cannot have " + weight);
        }
        RuleBook changed = new RuleBook(all());
        changed.weights.putAll(weights);
        changed.weights.put(key, weight);
        return changed;
    }

    public Optional<PlanningRule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    public List<PlanningRule> all() {
        return new ArrayList<>(rules.values());
    }

    public List<PlacementRule> aboutPlaces() {
        return only(PlacementRule.class);
    }

    public List<TogetherRule> aboutMeetingsTogether() {
        return only(TogetherRule.class);
    }

    private <T extends PlanningRule> List<T> only(Class<T> kind) {
        return rules.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Weight weightOf(PlanningRule rule) {
        return weights.get(rule.key());
    }
}
