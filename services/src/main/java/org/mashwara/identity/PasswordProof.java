package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.BusinessException;

/**
 * Asks whoever is signed in for the present password once more. A wrong one counts as a failure to sign in: whoever
 * finds a session open has no more tries than at the sign-in.
 */
@ApplicationScoped
class PasswordProof {

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    /**
     * @throws BusinessException {@code password.wrong} on {@code current}; {@code signIn.wait} (with seconds) after too
     *     many failures
     */
    void require(Account account, String current, Origin origin) {
        SignIns.Begun begun = signIns.begin(SignInAttempt.Kind.PASSWORD, account.getSignInName(), origin);
        if (begun.attemptId() == null) {
            throw new BusinessException("signIn.wait", Math.max(1, begun.delay().toSeconds()));
        }
        if (current == null || !passwords.matches(current.toCharArray(), account.getPasswordHash())) {
            throw BusinessException.onField("current", "password.wrong");
        }
        signIns.succeeded(begun.attemptId());
    }
}
