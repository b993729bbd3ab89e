package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.mashwara.shared.SecretBox;

/** Makes and encrypts the secrets of second factors. */
@ApplicationScoped
class SecondFactorSecrets {

    /** As RFC 4226 recommends for HMAC-SHA-1. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SecretBox box;

    byte[] random() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    String seal(long accountId, byte[] secret) {
        return box.seal(secret, purpose(accountId));
    }

    byte[] open(SecondFactor factor, String sealed) {
        return box.open(sealed, purpose(factor.getAccount().getId()));
    }

    private static String purpose(long accountId) {
        return "second factor of account " + accountId;
    }
}
