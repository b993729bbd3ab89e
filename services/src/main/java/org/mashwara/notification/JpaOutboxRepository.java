package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The outbox in the database; PostgreSQL's {@code skip locked} lets several nodes send side by side. */
@ApplicationScoped
public class JpaOutboxRepository implements OutboxRepository {

    private static final String NEXT_DUE = """
            select * from outbox_mail
            where state = 'QUEUED' and next_attempt_at <= ?1
            order by next_attempt_at, id
            limit 1
            for update skip locked""";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Override
    public void add(OutboxMail mail) {
        em.persist(mail);
    }

    @Override
    public Optional<OutboxMail> find(Long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    @Override
    public List<OutboxMail> failed(int most) {
        return em.createQuery("select m from OutboxMail m where m.state = :failed order by m.id", OutboxMail.class)
                .setParameter("failed", OutboxState.FAILED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<OutboxMail> byMessageId(String messageId) {
        return em.createQuery("select m from OutboxMail m where m.messageId = :id", OutboxMail.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OutboxMail> lockNextDue(Instant now) {
        List<?> due = em.createNativeQuery(NEXT_DUE, OutboxMail.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().map(OutboxMail.class::cast).findFirst();
    }
}
