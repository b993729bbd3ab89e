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
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Role;

/**
 * Checks codes of second factors: as seldom as passwords may be tried, each code once. In transactions of its own, so
 * that a code stays used whatever becomes of the caller. Open to all: the code is the proof.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondFactorCheck {

    /** For how long after a right password its code may follow. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SecondFactorSecrets secrets;

    @Inject
    private SignIns signIns;

    @Inject
    private AccountGuards guards;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * What became of a code.
     *
     * @param delay how long to wait before the next try; zero if it was looked at
     * @param roles the account's, where the code was right
     */
    public record Answer(boolean right, Duration delay, Set<String> roles) {

        static final Answer WRONG = new Answer(false, Duration.ZERO, Set.of());
    }

    /**
     * The second step of signing in, by a code of the telephone or a recovery code.
     *
     * @param passwordAt when the password was right
     */
    public Answer signIn(long accountId, Instant passwordAt, String typed, Origin origin) {
        Account account = accounts.get(accountId);
        boolean late = passwordAt.plus(PATIENCE).isBefore(clock.instant());
        return late || account.isLocked() || account.getRightsChangedAt().isAfter(passwordAt)
                ? Answer.WRONG
                : check(account, typed, origin);
    }

    /** A code of somebody who is signed in and changes the second factor. */
    public Answer again(long accountId, String typed, Origin origin) {
        return check(accounts.get(accountId), typed, origin);
    }

    private Answer check(Account account, String typed, Origin origin) {
        SignIns.Begun begun = signIns.begin(SignInAttempt.Kind.CODE, account.getSignInName(), origin);
        if (begun.attemptId() == null) {
            return new Answer(false, begun.delay(), Set.of());
        }
        if (!isRight(account, typed == null ? "" : typed)) {
            return Answer.WRONG;
        }
        signIns.succeeded(begun.attemptId());
        return new Answer(
                true, Duration.ZERO, account.getRoles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private boolean isRight(Account account, String typed) {
        String digits = typed.replaceAll("[\\s\\p{Pd}]", "");
        if (!digits.matches("\\d{" + Totp.DIGITS + "}")) {
            return useRecoveryCode(account, typed);
        }
        Optional<SecondFactor> factor = factors.ofForUse(account.getId()).filter(SecondFactor::isConfirmed);
        return factor.isPresent()
                && factor.get().accept(secrets.open(factor.get(), factor.get().getSecret()), digits, clock.instant());
    }

    private boolean useRecoveryCode(Account account, String typed) {
        String hash = OneTimeCodes.hashTyped(typed);
        if (factors.codesOf(account.getId()).stream()
                .noneMatch(code -> !code.isUsed() && code.getCodeHash().equals(hash))) {
            return false;
        }
        boolean[] used = new boolean[1];
        commands.runFor(account.getId(), "identity.secondFactor.useRecoveryCode", () -> {
            context.about("account", account.getId(), account.getSignInName());
            factors.unusedForUse(account.getId(), hash).ifPresent(code -> {
                code.use(clock.instant());
                used[0] = true;
                guards.changed(accounts.get(account.getId()), AccountGuardChanged.Change.RECOVERY_CODE_USED);
            });
        });
        return used[0];
    }
}
