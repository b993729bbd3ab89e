package org.mashwara.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One entry of the audit trail, with names as they were.
 *
 * @param accountId null: the portal itself, or whoever held a signed link
 * @param linkId the signed link by which it was done, or null; the person is then the one to whom it was sent
 * @param postId null where the person acted for no post
 * @param changeCount how many attributes changed
 * @param changes in a list the first few, of a single entry all
 */
public record AuditRow(
        long id,
        Instant at,
        Long accountId,
        Long linkId,
        String personEn,
        String personUr,
        Long postId,
        String postEn,
        String postUr,
        String command,
        String subjectKind,
        Long subjectId,
        String subjectLabel,
        String note,
        long changeCount,
        List<AuditChange> changes)
        implements Serializable {

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Long getAccountId() {
        return accountId;
    }

    public Long getLinkId() {
        return linkId;
    }

    public String getPersonEn() {
        return personEn;
    }

    public String getPersonUr() {
        return personUr;
    }

    public Long getPostId() {
        return postId;
    }

    public String getPostEn() {
        return postEn;
    }

    public String getPostUr() {
        return postUr;
    }

    public String getCommand() {
        return command;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getSubjectLabel() {
        return subjectLabel;
    }

    public String getNote() {
        return note;
    }

    public long getChangeCount() {
        return changeCount;
    }

    /** How many changes are not among those here. */
    public long getMore() {
        return changeCount - changes.size();
    }

    public List<AuditChange> getChanges() {
        return changes;
    }
}
