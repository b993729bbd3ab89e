package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.mashwara.shared.Require;

/** Who looked at a response's form first, and who saved in it last. */
@Embeddable
public class Drafting {

    /** Nobody has looked yet. */
    static final Drafting NONE = new Drafting();

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "looked_by")
    private Long lookedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private Long savedBy;

    protected Drafting() {}

    private Drafting(Instant lookedAt, Long lookedBy, Instant savedAt, Long savedBy) {
        this.lookedAt = lookedAt;
        this.lookedBy = lookedBy;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
    }

    /** Only the first time counts. */
    Drafting looked(Instant at, long by) {
        return lookedAt == null ? new Drafting(Require.present("lookedAt", at), by, savedAt, savedBy) : this;
    }

    /** The last time counts. */
    Drafting saved(Instant at, long by) {
        return new Drafting(lookedAt, lookedBy, at, by);
    }

    /** True if it was this account that saved last. */
    boolean isSavedBy(long account) {
        return Objects.equals(savedBy, account);
    }

    /** When somebody who may draft first looked at the form, or null. */
    public Instant getLookedAt() {
        return lookedAt;
    }

    /** Id of the account that did, or null. */
    public Long getLookedBy() {
        return lookedBy;
    }

    /** When a draft was last saved, or null. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Id of the account that saved last, or null. */
    public Long getSavedBy() {
        return savedBy;
    }
}
