package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * Checks name and password and, where the account has a second factor, a code of it next. An unknown name, a wrong password, a locked account and one without a password get the
 * same answer after the same work. The caller's name within the server is the account's id: names change, ids do not.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private static final Origin INSIDE = new Origin("inside", null);

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
