package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    protected SignInAttempt() {}

    /**
     * @param signInName as it was typed, whether or not there is such an account
     * @param address the network address it came from
     */
    public SignInAttempt(String signInName, String address, Instant at) {
        this.signInName = key(signInName);
        this.address = address.length() > 64 ? address.substring(0, 64) : address;
        this.at = at;
    }

    /** The name as attempts are counted by: without regard to case, not longer than any account's. */
    public static String key(String signInName) {
        String name = signInName.strip().toLowerCase(Locale.ROOT);
        return name.length() > Account.MAX_SIGN_IN_NAME ? name.substring(0, Account.MAX_SIGN_IN_NAME) : name;
    }

    /** The password was right and the account not locked. */
    public void succeed() {
        succeeded = true;
    }

    public String getSignInName() {
        return signInName;
    }

    public String getAddress() {
        return address;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isSucceeded() {
        return succeeded;
    }
}
