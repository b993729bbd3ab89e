package org.mashwara.identity;

import java.time.Instant;
import java.util.Locale;
import org.mashwara.shared.LocalText;

/**
 * A person may choose a first password by a link that goes to the account's address.
 *
 * @param name the person's name
 * @param email where the link goes
 * @param language the language of the mail
 * @param code the secret of the link {@code /first-password?code=…}; never to be logged or shown
 * @param expiresAt until when the link can be used
 */
public record FirstPasswordIssued(
        long accountId,
        LocalText name,
        String signInName,
        String email,
        Locale language,
        String code,
        Instant expiresAt) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "FirstPasswordIssued[account " + accountId + "]";
    }
}
