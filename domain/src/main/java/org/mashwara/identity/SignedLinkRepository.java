package org.mashwara.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps signed links by the hashes of their codes. */
public interface SignedLinkRepository {

    void add(SignedLink link);

    /** The link of this id, which there is. */
    SignedLink get(long id);

    Optional<SignedLink> byHash(String codeHash);

    /** Like {@link #byHash}; whoever uses the same link at once waits until this transaction ends. */
    Optional<SignedLink> byHashForUse(String codeHash);

    /** Links that open the thing and were not revoked. */
    List<SignedLink> openOf(LinkPurpose purpose, String aboutKind, long aboutId);

    /** Links that were sent to the person and can be used. */
    List<SignedLink> usableOfPerson(LinkPurpose purpose, long personId, Instant now);
}
