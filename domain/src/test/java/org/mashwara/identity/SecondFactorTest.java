package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class SecondFactorTest {

    private static final Instant NOW = Instant.parse("2014-03-18T05:00:00Z");
    private static final byte[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final byte[] SECOND = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

    private final Account account = new Account(
            new Person(LocalText.of("Bilal", null), null, null), "bilal", null, Set.of(Role.ADMINISTRATOR), "en", NOW);
    private final SecondFactor factor = new SecondFactor(account);

    private static String code(byte[] secret, Instant at) {
        return Totp.code(secret, Totp.stepAt(at));
    }

    @Test
    void aSecretCountsOnceAFirstCodeWasTyped() {
        factor.offer("sealed 1");
        assertThat(factor.isConfirmed()).isFalse();
        assertThatThrownBy(() -> factor.confirm(FIRST, code(SECOND, NOW), NOW))
                .hasMessageContaining("secondFactor.wrong");
        factor.confirm(FIRST, code(FIRST, NOW), NOW);
        assertThat(factor.isConfirmed()).isTrue();
        assertThat(factor.getSecret()).isEqualTo("sealed 1");
        assertThat(factor.getPending()).isNull();
        assertThatThrownBy(() -> factor.confirm(FIRST, code(FIRST, NOW), NOW))
                .hasMessageContaining("secondFactor.notOffered");
    }

    @Test
    void theCodeThatConfirmedDoesNotAlsoSignIn() {
        factor.offer("sealed 1");
        factor.confirm(FIRST, code(FIRST, NOW), NOW);
        assertThat(factor.accept(FIRST, code(FIRST, NOW), NOW)).isFalse();
        Instant next = NOW.plusSeconds(Totp.STEP_SECONDS);
        assertThat(factor.accept(FIRST, code(FIRST, next), next)).isTrue();
        assertThat(factor.accept(FIRST, code(FIRST, next), next)).isFalse();
        assertThat(factor.accept(FIRST, code(FIRST, NOW), next)).isFalse();
    }

    @Test
    void theEarlierSecretCountsUntilTheNewOneIsConfirmed() {
        factor.offer("sealed 1");
        factor.confirm(FIRST, code(FIRST, NOW), NOW);
        factor.offer("sealed 2");
        assertThat(factor.getSecret()).isEqualTo("sealed 1");
        factor.confirm(SECOND, code(SECOND, NOW), NOW);
        assertThat(factor.getSecret()).isEqualTo("sealed 2");
    }

    @Test
    void aRecoveryCodeIsUsedOnce() {
        RecoveryCode code = new RecoveryCode(account, "hash", NOW);
        assertThat(code.isUsed()).isFalse();
        code.use(NOW);
        assertThat(code.isUsed()).isTrue();
        assertThatThrownBy(() -> code.use(NOW)).hasMessageContaining("secondFactor.wrong");
    }
}
