package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * From a sign-in on one device to its end. Besides being ended here, a session ends when the account is locked, its
 * rights or its password change, or nothing was clicked for a while.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession extends BaseEntity {

    /** Who ended a session. */
    public enum End {
        /** The person signed out on this device. */
        SIGNED_OUT,
        /** The person ended it from another device. */
        BY_OWNER,
        /** The administrator ended all sessions of the account. */
        BY_ADMINISTRATOR,
        /** The person changed the password, and went on in a new session. */
        RENEWED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private SignedLink link;

    private String address;

    @Embedded
    private Device device;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private End endReason;

    protected SignInSession() {}

    /** @param address the network address it came from */
    public SignInSession(Account account, String address, Device device, Instant now) {
        this.account = Require.present("account", account);
        this.address = SignInAttempt.address(address);
        this.device = Require.present("device", device);
        this.begunAt = Require.present("now", now);
        this.seenAt = now;
    }

    /** A session that a signed link opens. */
    public SignInSession(Account account, SignedLink link, String address, Device device, Instant now) {
        this(account, address, device, now);
        this.link = Require.present("link", link);
    }

    /** Ends it, if it has not ended yet: its next request is refused. */
    public void end(End reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    public Account getAccount() {
        return account;
    }

    /** The signed link that opened it; null where somebody signed in. */
    public SignedLink getLink() {
        return link;
    }

    public String getAddress() {
        return address;
    }

    public Device getDevice() {
        return device;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** When it was last used, to within a few minutes. */
    public Instant getSeenAt() {
        return seenAt;
    }

    /** When it was ended, or null. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Who ended it, or null. */
    public End getEndReason() {
        return endReason;
    }
}
