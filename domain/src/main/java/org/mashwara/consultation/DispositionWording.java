package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;

/** How a disposition read until it was corrected, and why it was. */
@Entity
@Table(name = "disposition_wording")
public class DispositionWording extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "disposition_id")
    private Disposition disposition;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "why")
    private String why;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private Long replacedBy;

    protected DispositionWording() {}

    DispositionWording(Disposition before, String why, Instant at, long by) {
        this.disposition = before;
        this.verdict = before.getVerdict();
        this.reason = before.getReason();
        this.givenAt = before.getGivenAt();
        this.givenBy = before.getGivenBy();
        this.releasedAt = before.getReleasedAt();
        this.releasedBy = before.getReleasedBy();
        this.why = why;
        this.replacedAt = at;
        this.replacedBy = by;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Long getGivenBy() {
        return givenBy;
    }

    /** When somebody else let it go out, or null. */
    public Instant getReleasedAt() {
        return releasedAt;
    }

    /** Id of the account that let it go out, or null. */
    public Long getReleasedBy() {
        return releasedBy;
    }

    /** Why it was corrected. */
    public String getWhy() {
        return why;
    }

    public Instant getReplacedAt() {
        return replacedAt;
    }

    /** Id of the account that corrected it. */
    public Long getReplacedBy() {
        return replacedBy;
    }
}
