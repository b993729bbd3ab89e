package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mashwara.shared.NotFoundException;

/** {@link ReceivedMailRepository} in the database. */
@ApplicationScoped
public class JpaReceivedMailRepository implements ReceivedMailRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Override
    public boolean has(String messageId) {
        return em.createQuery("select count(m) from ReceivedMail m where m.messageId = :id", Long.class)
                        .setParameter("id", messageId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(ReceivedMail mail) {
        em.persist(mail);
    }

    @Override
    public ReceivedMail get(long id) {
        ReceivedMail mail = em.find(ReceivedMail.class, id);
        if (mail == null) {
            throw new NotFoundException("received mail", id);
        }
        return mail;
    }
}
