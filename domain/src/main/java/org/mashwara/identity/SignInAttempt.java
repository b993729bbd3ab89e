package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.mashwara.shared.BaseEntity;

/**
 * One try to sign in. Counted as failed from its beginning, so that many at the same time cannot pass the
 * {@link SignInThrottle} together.
 */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt extends BaseEntity {

    @Column(name = "sign_in_name")
    private String signInName;

    private String address;

    private Instant at;

    private boolean succeeded;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Device device;

    /** What was tried. */
    public enum Kind {
        /** A password, or a one-time code in its place. */
        PASSWORD,
        /** A code of the second factor. */
        CODE,
        /** A signed link; kept only where it was wrong. */
        LINK
    }

    protected SignInAttempt() {}

    /**
     * @param signInName as it was typed, whether or not there is such an account
     * @param address the network address it came from
     */
    public SignInAttempt(Kind kind, String signInName, String address, Device device, Instant at) {
        this.kind = kind;
        this.signInName = key(signInName);
        this.address = address(address);
        this.device = device;
        this.at = at;
    }

    /** A network address as it is kept. */
    static String address(String address) {
        return address.length() > 64 ? address.substring(0, 64) : address;
    }

    /** The name as attempts are counted by: without regard to case, not longer than any account's. */
    public static String key(String signInName) {
        String name = signInName.strip().toLowerCase(Locale.ROOT);
        return name.length() > Account.MAX_SIGN_IN_NAME ? name.substring(0, Account.MAX_SIGN_IN_NAME) : name;
    }

    /** The password or code was right and the account not locked. */
    public void succeed() {
        succeeded = true;
    }

    public String getSignInName() {
        return signInName;
    }

    public String getAddress() {
        return address;
    }

    public Kind getKind() {
        return kind;
    }

    public Device getDevice() {
        return device;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isSucceeded() {
        return succeeded;
    }
}
