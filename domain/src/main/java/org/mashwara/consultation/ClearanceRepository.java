package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;

/** Keeps what offices want cleared, and how responses went along their routes. */
public interface ClearanceRepository {

    void add(ClearanceRule rule);

    void add(Clearance clearance);

    void remove(ClearanceRule rule);

    Optional<ClearanceRule> findRule(long ruleId);

    Optional<ClearanceRule> ruleOfPost(long postId);

    Optional<ClearanceRule> ruleOfOrganisation(long organisationId);

    /** The rules of a post and of organisations. One query. */
    List<ClearanceRule> rules(long postId, Collection<Long> organisationIds);

    /** The posts of organisations by the latest record, with their names. One query. */
    List<Post> postsOf(Collection<Long> organisationIds);

    /**
     * The organisations to which a post belongs or has belonged and all above them, of any day, with their names and former
     * parents: whoever follows them upwards afterwards asks for no more. Two queries.
     */
    List<Organisation> organisationsOver(long postId);

    /** The clearance, held with its response against other commands until the transaction ends. */
    Optional<Clearance> findForChange(long clearanceId);

    /** The clearance on which a response is, held with it; empty where it is on none. */
    Optional<Clearance> findRunning(long responseId);

    /** The clearance by which a response counts; empty where its office wants none. */
    Optional<Clearance> clearedOf(Response response);
}
