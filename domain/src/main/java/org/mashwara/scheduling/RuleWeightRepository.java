package org.mashwara.scheduling;

import java.util.List;
import java.util.Optional;

/** Keeps the weights that differ from the usual ones. */
public interface RuleWeightRepository {

    void add(RuleWeight weight);

    void remove(RuleWeight weight);

    Optional<RuleWeight> find(String rule);

    /** All of them, by rule. One query. */
    List<RuleWeight> all();
}
