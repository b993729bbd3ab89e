package org.mashwara.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Hashes passwords with PBKDF2. Iterations as the OWASP Password Storage Cheat Sheet asks for HMAC-SHA-512: 210,000; a
 * hash says itself with how many it was made, so raising the number leaves older passwords good.
 */
@ApplicationScoped
public class Passwords {

    /** Only tests set this: fewer iterations, so that a thousand sign-ins do not take minutes. */
    public static final String ITERATIONS = "mashwara.test.password.iterations";

    private static final int DEFAULT_ITERATIONS = 210_000;

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void prepare() {
        int iterations = ConfigProvider.getConfig()
                .getOptionalValue(ITERATIONS, Integer.class)
                .orElse(DEFAULT_ITERATIONS);
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(iterations),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodys = hash.generate(OneTimeCodes.link().toCharArray());
    }

    /** The hash to keep. */
    public String hash(char[] password) {
        return hash.generate(password);
    }

    /**
     * Whether the password is the one of the hash. Takes as long where there is no hash.
     *
     * @param kept the hash, or null
     */
    public boolean matches(char[] password, String kept) {
        boolean right = hash.verify(password, kept == null ? nobodys : kept);
        return kept != null && right;
    }
}
