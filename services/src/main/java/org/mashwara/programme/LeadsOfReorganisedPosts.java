package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;

/** The subprogrammes that the posts lead. */
@ApplicationScoped
class LeadsOfReorganisedPosts implements ReorganisationEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        return entityManager
                .createQuery(
                        "select s from Subprogramme s where s.leadPost.id in :posts order by s.code",
                        Subprogramme.class)
                .setParameter("posts", postIds)
                .setMaxResults(MOST)
                .getResultStream()
                .map(subprogramme ->
                        Touched.of(Touched.Kind.PROGRAMME, "workplan.touched.lead", subprogramme.getName()))
                .toList();
    }
}
