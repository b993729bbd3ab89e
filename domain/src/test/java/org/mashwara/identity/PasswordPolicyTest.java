package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class PasswordPolicyTest {

    private static final LocalText NAME = LocalText.of("Sana Bibi Khan", "ثناء بی بی خان");

    private static void check(String password) {
        PasswordPolicy.check(password, "sana.khan", NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "تین بے ربط الفاظ",
                "xK9#mQ2$vL7!",
                "pigeon sana teapot violet",
                "kh4n river stone"
            })
    void goodOnesPass(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "password1234, password.common",
        "Pakistan12345!, password.common",
        "123456789012, password.common",
        "qwertyuiopas, password.common",
        "aaaaaaaaaaaa, password.common",
        "Mashwara2026!, password.common",
        "sana.khan2026, password.containsName",
        "SanaBibiKhan12, password.containsName",
        "elevenchars, password.tooShort"
    })
    void whatEverybodyTriesFirstIsRefused(String password, String rule) {
        assertThatThrownBy(() -> check(password)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo(rule);
            assertThat(refused.getField()).isEqualTo("password");
        });
    }

    @Test
    void noneIsRefusedToo() {
        assertThatThrownBy(() -> check(null)).hasMessageContaining("password.tooShort");
    }

    @Property
    void shortOnesNeverPass(@ForAll @StringLength(max = PasswordPolicy.MIN_LENGTH - 1) String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(BusinessException.class);
    }

    @Property
    void whateverIsTypedIsAnsweredAndNeverFails(@ForAll String password, @ForAll String signInName) {
        try {
            PasswordPolicy.check(password, signInName, NAME);
        } catch (BusinessException refused) {
            assertThat(refused.getMessageKey()).startsWith("password.");
        }
    }
}
