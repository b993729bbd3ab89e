package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link RuleWeightRepository} in the database. */
@ApplicationScoped
public class JpaRuleWeightRepository implements RuleWeightRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(RuleWeight weight) {
        entityManager.persist(weight);
    }

    @Override
    public void remove(RuleWeight weight) {
        entityManager.remove(weight);
    }

    @Override
    public Optional<RuleWeight> find(String rule) {
        return entityManager
                .createQuery("select w from RuleWeight w where w.rule = :rule", RuleWeight.class)
                .setParameter("rule", rule)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RuleWeight> all() {
        return entityManager
                .createQuery("select w from RuleWeight w order by w.rule", RuleWeight.class)
                .getResultList();
    }
}
