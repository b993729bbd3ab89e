package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * A secret that lets a person choose a password once: sent as a link, printed on paper, or, for the first
 * administrator, written to the server's log. Only its hash is kept.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode extends BaseEntity {

    /** How long the code for the first administrator can be used. */
    private static final Duration SETUP_VALIDITY = Duration.ofDays(7);

    /** After so many wrong codes for an account its code is void: a printed code is short enough to be guessed at. */
    public static final int MAX_FAILURES = 10;

    /** What a code is good for. */
    public enum Purpose {
        /** The first password of an account, or a new one in place of one forgotten. */
        FIRST_PASSWORD,
        /** The first administrator's account. */
        SETUP
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "code_hash", columnDefinition = "char(64)")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int failures;

    protected OneTimeCode() {}

    private OneTimeCode(Account account, Purpose purpose, String codeHash, Instant now, Duration validity) {
        this.account = account;
        this.purpose = purpose;
        this.codeHash = Require.present("code", codeHash);
        this.createdAt = Require.present("now", now);
        this.expiresAt = now.plus(validity);
    }

    /**
     * @param codeHash SHA-256 of the code, 64 hexadecimal digits
     * @param validity how long the code can be used
     */
    public static OneTimeCode forFirstPassword(Account account, String codeHash, Instant now, Duration validity) {
        return new OneTimeCode(Require.present("account", account), Purpose.FIRST_PASSWORD, codeHash, now, validity);
    }

    /** @param codeHash SHA-256 of the code, 64 hexadecimal digits */
    public static OneTimeCode forSetup(String codeHash, Instant now) {
        return new OneTimeCode(null, Purpose.SETUP, codeHash, now, SETUP_VALIDITY);
    }

    /** Neither used, nor too old, nor guessed at too often. */
    public boolean isUsable(Instant now) {
        return usedAt == null && failures < MAX_FAILURES && now.isBefore(expiresAt);
    }

    /** Uses the code up. */
    public void use(Instant now) {
        Require.that(isUsable(now), "code.notUsable");
        usedAt = now;
    }

    /** Makes the code void, because another takes its place. */
    public void revoke(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    /** Counts a wrong code given for the account. */
    public void countFailure() {
        failures++;
    }

    /** The account whose password it opens; null for the first administrator. */
    public Account getAccount() {
        return account;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public String getCodeHash() {
        return codeHash;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it was used or made void, or null. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
