package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * Staff who may see, draft and answer for a post under their own account: a private secretary for the Inspector
 * General. Bound to the post, so it survives its holder's transfer, until revoked. The record keeps both names.
 */
@Entity
public class Delegate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointed_by")
    private Account appointedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revoked_by")
    private Account revokedBy;

    protected Delegate() {}

    /**
     * Appoints; whoever may do so is {@link DelegatePolicy}'s question.
     *
     * @param account the delegate's own account, not locked
     */
    public Delegate(Account account, Post post, Account appointedBy, Instant now) {
        this.account = Require.present("account", account);
        this.post = Require.present("post", post);
        this.appointedBy = Require.present("appointedBy", appointedBy);
        this.appointedAt = Require.present("now", now);
        Require.that(!account.isLocked(), "delegate.accountLocked");
    }

    /** Ends the delegation from now on; what was done under it stays on record. */
    public void revoke(Account by, Instant now) {
        Require.that(isCurrent(), "delegate.alreadyRevoked");
        revokedBy = Require.present("revokedBy", by);
        revokedAt = Require.present("now", now);
    }

    public boolean isCurrent() {
        return revokedAt == null;
    }

    public Account getAccount() {
        return account;
    }

    public Post getPost() {
        return post;
    }

    public Instant getAppointedAt() {
        return appointedAt;
    }

    public Account getAppointedBy() {
        return appointedBy;
    }

    /** When the delegation ended, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Who ended it, or null. */
    public Account getRevokedBy() {
        return revokedBy;
    }
}
