package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** {@link QuestionnaireRepository} in the database. */
@ApplicationScoped
public class JpaQuestionnaireRepository implements QuestionnaireRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Questionnaire questionnaire) {
        entityManager.persist(questionnaire);
    }

    @Override
    public void remove(Questionnaire questionnaire) {
        entityManager.remove(questionnaire);
    }

    @Override
    public Optional<Questionnaire> find(long id) {
        return Optional.ofNullable(entityManager.find(Questionnaire.class, id));
    }

    @Override
    public Optional<Questionnaire> findForChange(long id) {
        return Optional.ofNullable(
                entityManager.find(Questionnaire.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    @Override
    public int newestNumber(String code) {
        Integer newest = entityManager
                .createQuery(
                        "select max(q.number) from Questionnaire q where upper(q.code) = upper(:code)", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
        return newest == null ? 0 : newest;
    }

    @Override
    public boolean hasDraft(String code) {
        return !entityManager
                .createQuery("select q.id from Questionnaire q where q.code = :code and q.state = :draft", Long.class)
                .setParameter("code", code)
                .setParameter("draft", QuestionnaireState.DRAFT)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void settle() {
        entityManager.flush();
    }
}
