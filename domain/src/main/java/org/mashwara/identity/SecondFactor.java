package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * What an account asks for besides the password: a code from the owner's telephone. Its secret is kept encrypted. A new
 * secret counts only after a first code from it was typed; until then the earlier one does.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String secret;

    private String pending;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep = -1;

    protected SecondFactor() {}

    public SecondFactor(Account account) {
        this.account = Require.present("account", account);
    }

    /** Offers a new secret, to be confirmed. */
    public void offer(String encrypted) {
        pending = Require.present("secret", encrypted);
    }

    /**
     * The offered secret counts from now on.
     *
     * @param clear the same secret, decrypted
     * @param code a code from it
     * @throws BusinessException {@code secondFactor.notOffered}; {@code secondFactor.wrong} on {@code code}
     */
    public void confirm(byte[] clear, String code, Instant now) {
        Require.that(pending != null, "secondFactor.notOffered");
        OptionalLong step = Totp.match(clear, code, now, -1);
        if (step.isEmpty()) {
            throw BusinessException.onField("code", "secondFactor.wrong");
        }
        secret = pending;
        pending = null;
        confirmedAt = now;
        lastStep = step.getAsLong();
    }

    /**
     * Takes a code; the same one never again.
     *
     * @param clear the secret, decrypted
     * @return whether the code is right
     */
    public boolean accept(byte[] clear, String code, Instant now) {
        OptionalLong step = Totp.match(clear, code, now, lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    /** True once a first code was typed. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Account getAccount() {
        return account;
    }

    /** The encrypted secret that counts, or null. */
    public String getSecret() {
        return secret;
    }

    /** The encrypted secret that was offered, or null. */
    public String getPending() {
        return pending;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
