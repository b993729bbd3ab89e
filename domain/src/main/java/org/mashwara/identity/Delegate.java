package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * Staff who may see, draft and answer for a post under their own account: a private secretary for the Inspector
 * General. Bound to the post, so it survives its holder's transfer, until its last day or until revoked. The record
 * keeps both names.
 */
@Entity
public class Delegate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    @Enumerated(EnumType.STRING)
    private DelegateScope scope;

    @Embedded
    private Period period;

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
     * @param scope how far the delegate may go
     * @param period the days of the delegation; without a last day it goes on until revoked
     */
    public Delegate(Account account, Post post, DelegateScope scope, Period period, Account appointedBy, Instant now) {
        this.account = Require.present("account", account);
        this.post = Require.present("post", post);
        this.scope = Require.present("scope", scope);
        this.period = Require.present("period", period);
        this.appointedBy = Require.present("appointedBy", appointedBy);
        this.appointedAt = Require.present("now", now);
        Require.that(!account.isLocked(), "delegate.accountLocked");
    }

    /**
     * Changes how far the delegate may go, and until when.
     *
     * @param until the last day, not before today; null for no end
     * @throws BusinessException {@code delegate.alreadyRevoked}, or {@code delegate.untilPast} on {@code until}
     */
    public void change(DelegateScope wanted, LocalDate until, LocalDate today) {
        Require.that(isCurrentOn(today), "delegate.alreadyRevoked");
        requireNotPast(until, today);
        scope = Require.present("scope", wanted);
        period = Period.between(period.getFrom(), until);
    }

    /** @throws BusinessException {@code delegate.untilPast} on {@code until} for a last day that is over already */
    public static void requireNotPast(LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw BusinessException.onField("until", "delegate.untilPast");
        }
    }

    /** Ends the delegation from now on; what was done under it stays on record. */
    public void revoke(Account by, Instant now) {
        Require.that(revokedAt == null, "delegate.alreadyRevoked");
        revokedBy = Require.present("revokedBy", by);
        revokedAt = Require.present("now", now);
    }

    /** Neither revoked nor over on that day, and begun. */
    public boolean isCurrentOn(LocalDate day) {
        return revokedAt == null && period.includes(day);
    }

    /** How far the delegate may go. */
    public DelegateScope getScope() {
        return scope;
    }

    public Period getPeriod() {
        return period;
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

    /** When the delegation was revoked, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Who revoked it, or null. */
    public Account getRevokedBy() {
        return revokedBy;
    }
}
