package org.mashwara.shared;

import java.io.Serializable;

/**
 * The one thing that somebody reaches who came by a signed link instead of signing in.
 *
 * @param kind of the thing, as in the audit trail
 * @param id the thing
 * @param postId the post for which it is reached
 * @param linkId the link
 */
public record Only(String kind, long id, long postId, long linkId) implements Serializable {}
