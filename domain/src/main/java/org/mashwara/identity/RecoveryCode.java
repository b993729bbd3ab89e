package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** Stands once for a code of the second factor, when the telephone is lost. Shown once; only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends BaseEntity {

    /** So many are made at a time. */
    public static final int COUNT = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "code_hash", columnDefinition = "char(64)")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    /** @param codeHash SHA-256 of the code, 64 hexadecimal digits */
    public RecoveryCode(Account account, String codeHash, Instant now) {
        this.account = Require.present("account", account);
        this.codeHash = Require.present("code", codeHash);
        this.createdAt = Require.present("now", now);
    }

    /** Uses it up. */
    public void use(Instant now) {
        Require.that(usedAt == null, "secondFactor.wrong");
        usedAt = now;
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public Account getAccount() {
        return account;
    }

    public String getCodeHash() {
        return codeHash;
    }
}
