package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** How far each folder has been read; PostgreSQL's {@code skip locked} lets one node read at a time. */
@ApplicationScoped
class MailboxPositions {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** The folder's position, held for this transaction; nothing while another node reads. */
    Optional<MailboxPosition> lock(String folder) {
        em.createNativeQuery("""
                insert into mailbox_position (id, version, folder, uid_validity, last_uid, tries)
                values (nextval('entity_seq'), 1, ?1, 0, 0, 0) on conflict (folder) do nothing
                """).setParameter(1, folder).executeUpdate();
        List<?> found = em.createNativeQuery(
                        "select * from mailbox_position where folder = ?1 for update skip locked",
                        MailboxPosition.class)
                .setParameter(1, folder)
                .getResultList();
        return found.stream().map(MailboxPosition.class::cast).findFirst();
    }

    /** The folder's position, to be looked at. */
    Optional<MailboxPosition> find(String folder) {
        return em.createQuery("select p from MailboxPosition p where p.folder = :folder", MailboxPosition.class)
                .setParameter("folder", folder)
                .getResultStream()
                .findFirst();
    }
}
