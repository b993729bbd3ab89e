package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link SignedLinkRepository} in the database. */
@ApplicationScoped
public class JpaSignedLinkRepository implements SignedLinkRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(SignedLink link) {
        entityManager.persist(link);
    }

    @Override
    public SignedLink get(long id) {
        return entityManager.getReference(SignedLink.class, id);
    }

    @Override
    public Optional<SignedLink> byHash(String codeHash) {
        return ofHash(codeHash).getResultStream().findFirst();
    }

    @Override
    public Optional<SignedLink> byHashForUse(String codeHash) {
        return ofHash(codeHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<SignedLink> ofHash(String codeHash) {
        return entityManager
                .createQuery("select l from SignedLink l where l.codeHash = :hash", SignedLink.class)
                .setParameter("hash", codeHash);
    }

    @Override
    public List<SignedLink> openOf(LinkPurpose purpose, String aboutKind, long aboutId) {
        return entityManager
                .createQuery(
                        "select l from SignedLink l where l.purpose = :purpose and l.aboutKind = :kind"
                                + " and l.aboutId = :id and l.revokedAt is null order by l.id",
                        SignedLink.class)
                .setParameter("purpose", purpose)
                .setParameter("kind", aboutKind)
                .setParameter("id", aboutId)
                .getResultList();
    }

    @Override
    public List<SignedLink> usableOfPerson(LinkPurpose purpose, long personId, Instant now) {
        return entityManager
                .createQuery(
                        "select l from SignedLink l where l.purpose = :purpose and l.personId = :person"
                                + " and l.revokedAt is null and (l.expiresAt is null or l.expiresAt > :now) order by l.id",
                        SignedLink.class)
                .setParameter("purpose", purpose)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }
}
