package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
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

/**
 * Counts attempts to sign in, finds the account, keeps the sessions; each call is a transaction of its own. Open to all: nobody has
 * signed in yet.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignIns {

    /** Stands for the name that a link does not have. */
    private static final String LINK = "(link)";

    @Inject
    private SignInAttemptRepository attempts;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SignInSessionRepository sessions;

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
    public record Found(long accountId, String passwordHash, boolean locked, boolean secondFactor, Set<String> roles) {}

    /** Begins an attempt with a one-time code; like {@link #begin(SignInAttempt.Kind, String, Origin)}. */
    public Begun begin(String signInName, String address) {
        return begin(SignInAttempt.Kind.PASSWORD, signInName, new Origin(address, null));
    }

    /** Begins an attempt, counted as failed from now on, unless name or address have to wait. */
    public Begun begin(SignInAttempt.Kind kind, String signInName, Origin origin) {
        Instant now = clock.instant();
        SignInAttempt attempt = new SignInAttempt(kind, signInName, origin.address(), origin.device(), now);
        attempts.serialise(attempt.getSignInName(), attempt.getAddress());
        Duration wait = SignInThrottle.waitBefore(
                attempts.ofName(kind, attempt.getSignInName(), now.minus(SignInThrottle.NAME_WINDOW)),
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

    /** How long links from a network address have to wait: too many wrong ones, or failures to sign in, came from it. */
    public Duration waitForLink(String address) {
        Instant now = clock.instant();
        SignInFailures failures =
                attempts.ofAddress(SignInAttempt.address(address), now.minus(SignInThrottle.ADDRESS_WINDOW));
        return SignInThrottle.waitBefore(SignInFailures.NONE, failures, now);
    }

    /** Counts a link that there is not. */
    public void wrongLink(String address) {
        attempts.add(new SignInAttempt(SignInAttempt.Kind.LINK, LINK, address, null, clock.instant()));
    }

    /** The account of that name. */
    public Optional<Found> find(String signInName) {
        return accounts.bySignInName(signInName)
                .map(account -> new Found(
                        account.getId(),
                        account.getPasswordHash(),
                        account.isLocked(),
                        factors.of(account.getId())
                                .filter(SecondFactor::isConfirmed)
                                .isPresent(),
                        account.getRoles().stream().map(Role::name).collect(Collectors.toSet())));
    }

    /**
     * Begins a session.
     *
     * @return its id
     */
    public long beginSession(long accountId, Origin origin) {
        SignInSession session =
                new SignInSession(accounts.get(accountId), origin.address(), origin.device(), clock.instant());
        sessions.add(session);
        return session.getId();
    }

    /** Ends a session that its person leaves or renews. */
    public void endSession(long sessionId, SignInSession.End reason) {
        sessions.find(sessionId).ifPresent(session -> session.end(reason, clock.instant()));
    }

    /** Notes that a session was used; nobody waits for it. */
    @Asynchronous
    public void seen(long sessionId) {
        sessions.seen(sessionId, clock.instant());
    }
}
