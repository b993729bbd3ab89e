package org.mashwara.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.BaseEntity;

/** Keeps posts, organisations, persons and areas. */
public interface PostRepository {

    void add(Area area);

    void add(Organisation organisation);

    void add(Post post);

    void add(Person person);

    /** The post with its names. */
    Optional<Post> find(long postId);

    /**
     * Posts with their names, their organisations and the names of these, in no order. One query; to be called before
     * anything else loads the posts, since what is loaded already is not completed.
     */
    List<Post> withNames(Collection<Long> postIds);

    /** Organisations with their names, in no order. One query. */
    List<Organisation> organisationsWithNames(Collection<Long> organisationIds);

    Optional<Person> findPerson(long personId);

    Optional<Organisation> findOrganisation(long organisationId);

    /** The organisation with its names. */
    Optional<Organisation> findOrganisationWithNames(long organisationId);

    /** Keeps everybody else from moving something in a tree until the transaction ends: two moves make no cycle. */
    void lockTrees();

    /**
     * Removes a post, an organisation or a person that nothing refers to.
     *
     * @param unused one of the three
     * @return false if something refers to it: then it stays
     */
    boolean removeIfUnused(BaseEntity unused);
}
