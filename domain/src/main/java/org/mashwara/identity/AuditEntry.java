package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;

/**
 * One command: who did what when, for which post, and what it changed. Written in the command's own transaction and
 * never changed; the database refuses it. Names are kept as they were.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "person_en")
    private String personEn;

    @Column(name = "person_ur")
    private String personUr;

    @Column(name = "link_id")
    private Long linkId;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "post_en")
    private String postEn;

    @Column(name = "post_ur")
    private String postUr;

    private String command;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    private String note;

    private String changes;

    protected AuditEntry() {}

    /**
     * @param command {@code <feature>.<service>.<method>}, for example {@code meeting.convening.convene}
     * @param changes JSON array of {@code {object, id, attribute, before, after}}
     */
    public AuditEntry(Instant at, String command, String changes) {
        this.at = at;
        this.command = limited(command, 100);
        this.changes = changes;
    }

    /** Names who acted; without this it was the portal itself (a timer, the demo data). */
    public AuditEntry by(long account, LocalText name) {
        accountId = account;
        personEn = name.getEn();
        personUr = name.getUr();
        return this;
    }

    /** Names the signed link by which it was done, and the person to whom that was sent. */
    public AuditEntry byLink(long link, LocalText sentTo) {
        linkId = link;
        personEn = sentTo.getEn();
        personUr = sentTo.getUr();
        return this;
    }

    /** Names the post for which the person acted. */
    public AuditEntry forPost(long post, LocalText name) {
        postId = post;
        postEn = name.getEn();
        postUr = name.getUr();
        return this;
    }

    /** Names the thing that the command was about, and what no attribute says; each may be null. */
    public AuditEntry about(String kind, Long id, String label, String remark) {
        subjectKind = kind;
        subjectId = id;
        subjectLabel = limited(label, 500);
        note = limited(remark, 2000);
        return this;
    }

    public Instant getAt() {
        return at;
    }

    public Long getAccountId() {
        return accountId;
    }

    /** The signed link by which it was done, or null; the person is then the one to whom it was sent. */
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

    public String getChanges() {
        return changes;
    }

    private static String limited(String text, int maxLength) {
        return text == null || text.length() <= maxLength ? text : text.substring(0, maxLength - 1) + "…";
    }
}
