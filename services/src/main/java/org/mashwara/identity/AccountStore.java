package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * Checks name and password. An unknown name, a wrong password, a locked account and one without a password get the
 * same answer after the same work. The caller's name within the server is the account's id: names change, ids do not.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private static final String INSIDE = "inside";

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignIns.Begun begun = signIns.begin(given.getCaller(), addressOf(given));
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
        return new CredentialValidationResult(
                String.valueOf(found.get().accountId()), found.get().roles());
    }

    /** The account of a caller's name within the server; nothing for a caller of another kind. */
    static Optional<Long> accountId(String callerName) {
        return callerName.matches("\\d{1,18}") ? Optional.of(Long.valueOf(callerName)) : Optional.empty();
    }

    private static String addressOf(UsernamePasswordCredential given) {
        return given instanceof SignInCredential known ? known.getAddress() : INSIDE;
    }
}
