package org.mashwara.consultation;

import java.time.LocalDate;
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

    /**
     * The rule that applies to a post on a day: its own, otherwise that of the nearest organisation to which it belongs
     * then; empty where there is none. One query.
     */
    Optional<ClearanceRule> applying(long postId, LocalDate day);

    /**
     * The administrative department above a post on a day: the nearest department or ministry over the post's own
     * organisation; empty where there is none. One query.
     */
    Optional<Organisation> departmentAbove(long postId, LocalDate day);

    /** The posts of an organisation on a day that stand under no other of its posts. One query. */
    List<Post> headsOf(Organisation organisation, LocalDate day);

    /** The clearance, held with its response against other commands until the transaction ends. */
    Optional<Clearance> findForChange(long clearanceId);

    /** The clearance on which a response is, held with it; empty where it is on none. */
    Optional<Clearance> findRunning(long responseId);

    /** The latest clearance from which a response came back to its drafter; empty where it never did. */
    Optional<Clearance> returnedOf(Response response);

    /** The clearance by which a response counts; empty where its office wants none. */
    Optional<Clearance> clearedOf(Response response);
}
