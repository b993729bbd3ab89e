package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Checks name and password and, where the account has a second factor, a code of it next. An unknown name, a wrong password, a locked account and one without a password get the
 * same answer after the same work. The caller's name within the server is the account's id: names change, ids do not.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private static final Origin INSIDE = new Origin("inside", null);

    /**
     * How many passwords are checked at the same time; others wait for their turn. One check keeps a core busy, so more at
     * once would not be faster. And as an attempt counts as failed until its check has ended, an office behind one network
     * address that begins its day would otherwise have to wait as if it were guessing.
     */
    private static final int CHECKS_AT_ONCE = 8;

    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactorCheck secondFactors;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof CodeCredential code) {
            return validate(code);
        }
        return credential instanceof UsernamePasswordCredential given
                ? validate(given)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential given) {
        checks.acquireUninterruptibly();
        try {
            return check(given);
        } finally {
            checks.release();
        }
    }

    private CredentialValidationResult check(UsernamePasswordCredential given) {
        SignIns.Begun begun = signIns.begin(SignInAttempt.Kind.PASSWORD, given.getCaller(), originOf(given));
        if (begun.attemptId() == null) {
            if (given instanceof SignInCredential waiting) {
                waiting.waitFor(begun.delay());
            }
            return CredentialValidationResult.INVALID_RESULT;
        }
        Optional<SignIns.Found> found = signIns.find(given.getCaller());
        boolean right = passwords.matches(
                given.getPassword().getValue(),
                found.map(SignIns.Found::passwordHash).orElse(null));
        if (!right || found.isEmpty() || found.get().locked()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        signIns.succeeded(begun.attemptId());
        if (found.get().secondFactor()) {
            if (given instanceof SignInCredential half) {
                half.askForCode(found.get().accountId());
            }
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(
                String.valueOf(found.get().accountId()), found.get().roles());
    }

    private CredentialValidationResult validate(CodeCredential given) {
        SecondFactorCheck.Answer answer =
                secondFactors.signIn(given.getAccountId(), given.getPasswordAt(), given.getCode(), given.getOrigin());
        given.waitFor(answer.delay());
        return answer.right()
                ? new CredentialValidationResult(String.valueOf(given.getAccountId()), answer.roles())
                : CredentialValidationResult.INVALID_RESULT;
    }

    /** The account of a caller's name within the server; nothing for a caller of another kind. */
    static Optional<Long> accountId(String callerName) {
        return callerName.matches("\\d{1,18}") ? Optional.of(Long.valueOf(callerName)) : Optional.empty();
    }

    private static Origin originOf(UsernamePasswordCredential given) {
        return given instanceof SignInCredential known ? known.getOrigin() : INSIDE;
    }
}
