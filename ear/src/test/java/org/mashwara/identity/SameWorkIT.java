package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/**
 * Nobody learns from the time that an answer takes whether a name exists: the derivations of keys from passwords, which
 * take all of that time, are counted where they are done.
 */
@ArquillianTest
class SameWorkIT {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** One derivation: how many rounds, for a key of how many bits. */
    private record Work(int iterations, int bits) {}

    private static final ThreadLocal<List<Work>> DONE = ThreadLocal.withInitial(ArrayList::new);

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private AccountService accounts;

    @Inject
    private AnAccount anAccount;

    @BeforeEach
    void count() {
        Security.insertProviderAt(new Counting(), 1);
    }

    @AfterEach
    void countNoMore() {
        Security.removeProvider(Counting.NAME);
        DONE.remove();
    }

    @Test
    void whateverIsWrongTheWorkIsThatOfARightPassword() throws Exception {
        Made fine = anAccount.with(Role.COUNTERPART);
        Made locked = anAccount.with(Role.COUNTERPART);
        Made without = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.lock(locked.id(), anAccount.version(locked.id()));
        accounts.issueFirstPassword(without.id(), anAccount.version(without.id()));

        List<Work> right = workOf(fine.signInName(), DemoAccounts.PASSWORD, Status.VALID);

        assertThat(right).hasSize(1);
        assertThat(workOf(fine.signInName(), "wrong", Status.INVALID)).isEqualTo(right);
        assertThat(workOf("nobody-" + fine.signInName(), "wrong", Status.INVALID))
                .isEqualTo(right);
        assertThat(workOf(locked.signInName(), DemoAccounts.PASSWORD, Status.INVALID))
                .isEqualTo(right);
        assertThat(workOf(without.signInName(), DemoAccounts.PASSWORD, Status.INVALID))
                .isEqualTo(right);
    }

    private List<Work> workOf(String name, String password, Status expected) {
        DONE.get().clear();
        assertThat(stores.validate(new UsernamePasswordCredential(name, password))
                        .getStatus())
                .isEqualTo(expected);
        return List.copyOf(DONE.get());
    }

    /** Goes before the platform's own provider, counts, and lets that one work. */
    private static final class Counting extends Provider {

        private static final long serialVersionUID = 1L;

        private static final String NAME = "Counting";

        Counting() {
            super(NAME, "1", "counts key derivations");
            putService(new Service(this, "SecretKeyFactory", ALGORITHM, CountingFactory.class.getName(), null, null) {
                @Override
                public Object newInstance(Object parameter) {
                    return new CountingFactory();
                }
            });
        }
    }

    private static final class CountingFactory extends SecretKeyFactorySpi {

        @Override
        protected SecretKey engineGenerateSecret(KeySpec spec) throws InvalidKeySpecException {
            PBEKeySpec password = (PBEKeySpec) spec;
            DONE.get().add(new Work(password.getIterationCount(), password.getKeyLength()));
            try {
                return SecretKeyFactory.getInstance(ALGORITHM, "SunJCE").generateSecret(spec);
            } catch (InvalidKeySpecException e) {
                throw e;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> kind) throws InvalidKeySpecException {
            throw new InvalidKeySpecException("not asked for");
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
            throw new InvalidKeyException("not asked for");
        }
    }
}
