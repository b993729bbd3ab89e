package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;

/** The lead of a subprogramme goes with the post that leads it. */
@ApplicationScoped
class LeadOfTransferredPost implements TransferEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select s from Subprogramme s where s.leadPost.id = :post order by s.code", Subprogramme.class)
                .setParameter("post", postId)
                .getResultStream()
                .map(subprogramme -> TransferEffect.of("workplan.effect.lead", subprogramme.getName()))
                .toList();
    }
}
