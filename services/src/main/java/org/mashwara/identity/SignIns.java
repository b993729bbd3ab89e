package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.shared.Role;

/** Counts attempts to sign in and finds the account; each call is a transaction of its own. Open to all: nobody has signed in yet. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignIns {

    @Inject
    private SignInAttemptRepository attempts;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    /**
     * An attempt that may go on, or how long to wait.
     *
     * @param attemptId the attempt, counted as failed until {@link #succeeded}; null if it has to wait
     * @param delay zero, or how long to wait before the next try
     */
    public record Begun(Long attemptId, Duration delay) {}

    /**
     * What is needed to check a password.
     *
     * @param passwordHash null while there is none
     */
    public record Found(long accountId, String passwordHash, boolean locked, Set<String> roles) {}

    /** Begins an attempt, counted as failed from now on, unless name or address have to wait. */
    public Begun begin(String signInName, String address) {
        Instant now = clock.instant();
        SignInAttempt attempt = new SignInAttempt(signInName, address, now);
        attempts.serialise(attempt.getSignInName(), attempt.getAddress());
        Duration wait = SignInThrottle.waitBefore(
                attempts.ofName(attempt.getSignInName(), now.minus(SignInThrottle.NAME_WINDOW)),
                attempts.ofAddress(attempt.getAddress(), now.minus(SignInThrottle.ADDRESS_WINDOW)),
                now);
        if (!wait.isZero()) {
            return new Begun(null, wait);
        }
        attempts.add(attempt);
        return new Begun(attempt.getId(), Duration.ZERO);
    }

    /** The password was right and the account not locked: the attempt counts no longer as failed. */
    public void succeeded(long attemptId) {
        attempts.get(attemptId).succeed();
    }

    /** The account of that name. */
    public Optional<Found> find(String signInName) {
        return accounts.bySignInName(signInName)
                .map(account -> new Found(
                        account.getId(),
                        account.getPasswordHash(),
                        account.isLocked(),
                        account.getRoles().stream().map(Role::name).collect(Collectors.toSet())));
    }
}
