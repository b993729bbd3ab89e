package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashwara.shared.BaseEntity;

/** {@link PostRepository} in the database. */
@ApplicationScoped
public class JpaPostRepository implements PostRepository {

    /** Nested paths are fetched by hint only: of {@code join fetch a.b b join fetch b.c} EclipseLink fetches b alone. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    /** Names the lock on the trees of organisations and posts; any number that nothing else uses. */
    private static final long TREES = 7_203_001;

    /** What belongs to a post or an organisation itself, and goes with it. */
    private static final Set<String> OWN = Set.of(
            "post_name.post_id",
            "post_former_place.post_id",
            "post_successor.successor_id",
            "organisation_name.organisation_id",
            "organisation_former_parent.organisation_id");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Area area) {
        entityManager.persist(area);
    }

    @Override
    public void add(Organisation organisation) {
        entityManager.persist(organisation);
    }

    @Override
    public void add(Post post) {
        entityManager.persist(post);
    }

    @Override
    public void add(Person person) {
        entityManager.persist(person);
    }

    @Override
    public Optional<Post> find(long postId) {
        return withNames(List.of(postId)).stream().findFirst();
    }

    @Override
    public List<Post> withNames(Collection<Long> postIds) {
        if (postIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select distinct p from Post p where p.id in :ids", Post.class)
                .setHint(LEFT_JOIN_FETCH, "p.names")
                .setHint(LEFT_JOIN_FETCH, "p.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "p.formerPlaces.organisation.names")
                .setParameter("ids", postIds)
                .getResultList();
    }

    @Override
    public List<Organisation> organisationsWithNames(Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct o from Organisation o left join fetch o.names where o.id in :ids",
                        Organisation.class)
                .setParameter("ids", organisationIds)
                .getResultList();
    }

    @Override
    public Optional<Person> findPerson(long personId) {
        return Optional.ofNullable(entityManager.find(Person.class, personId));
    }

    @Override
    public Optional<Organisation> findOrganisation(long organisationId) {
        return Optional.ofNullable(entityManager.find(Organisation.class, organisationId));
    }

    @Override
    public Optional<Organisation> findOrganisationWithNames(long organisationId) {
        return organisationsWithNames(List.of(organisationId)).stream().findFirst();
    }

    @Override
    public void lockTrees() {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + TREES + ")")
                .getSingleResult();
    }

    @Override
    public boolean removeIfUnused(BaseEntity unused) {
        entityManager.flush();
        String table = unused.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (isReferredTo(table, unused.getId())) {
            return false;
        }
        if (unused instanceof Post post) {
            entityManager
                    .createNativeQuery("delete from post_successor where successor_id = ?1")
                    .setParameter(1, post.getId())
                    .executeUpdate();
            removeAll(post.getNames(), post.getFormerPlaces());
        } else if (unused instanceof Organisation organisation) {
            removeAll(organisation.getNames(), organisation.getFormerParents());
        }
        entityManager.flush();
        entityManager.remove(unused);
        return true;
    }

    private void removeAll(Collection<? extends BaseEntity> some, Collection<? extends BaseEntity> others) {
        some.forEach(entityManager::remove);
        others.forEach(entityManager::remove);
    }

    /** Asks every foreign key that the schema has, so that a table to come is not forgotten. */
    private boolean isReferredTo(String table, long id) {
        List<String> questions = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("select cast(cast(c.conrelid as regclass) as text), a.attname from pg_constraint c"
                        + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                        + " where c.contype = 'f' and c.confrelid = cast(?1 as regclass)")
                .setParameter(1, table)
                .getResultList()) {
            Object[] reference = (Object[]) row;
            if (!OWN.contains(reference[0] + "." + reference[1])) {
                questions.add("select 1 from " + reference[0] + " where " + reference[1] + " = ?1");
            }
        }
        return !entityManager
                .createNativeQuery(String.join(" union all ", questions))
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
