package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link PostRepository} in the database. */
@ApplicationScoped
public class JpaPostRepository implements PostRepository {

    /** Nested paths are fetched by hint only: of {@code join fetch a.b b join fetch b.c} EclipseLink fetches b alone. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

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
}
