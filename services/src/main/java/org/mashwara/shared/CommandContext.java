package org.mashwara.shared;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * What the running command tells the audit trail beyond what it changes: the thing it is about and the post for which
 * the person acts. Lives as long as the transaction.
 */
@TransactionScoped
public class CommandContext implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subjectKind;
    private Long subjectId;
    private String subjectLabel;
    private Long postId;
    private String note;
    private boolean unrecorded;

    /**
     * Names the thing that the command is about; a later call replaces an earlier one.
     *
     * @param kind the kind in the glossary's word, in lower case: {@code meeting}, {@code response} …
     * @param label the reference or name by which people know it
     */
    public void about(String kind, Long id, String label) {
        this.subjectKind = kind;
        this.subjectId = id;
        this.subjectLabel = label;
    }

    /** Names the post for which the person acts, held or as delegate. */
    public void forPost(Long id) {
        this.postId = id;
    }

    /** Adds what no changed attribute says: channel and diary number of an answer entered on behalf, for example. */
    public void note(String text) {
        this.note = text;
    }

    /** Says that this very request arrived before and was done then: the trail has its entry already. */
    public void repeated() {
        this.unrecorded = true;
    }

    /** Says that what a timer looked after needed nothing: there is nothing to put into the trail. */
    public void foundNothing() {
        this.unrecorded = true;
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

    public Long getPostId() {
        return postId;
    }

    public String getNote() {
        return note;
    }

    /** True for a command that gets no entry of the trail. */
    public boolean isUnrecorded() {
        return unrecorded;
    }
}
