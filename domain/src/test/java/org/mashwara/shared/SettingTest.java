package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "481", "-30", "thirty", "99999999999999"})
    void aNumberKeepsToItsRange(String value) {
        assertThatThrownBy(() -> new Setting(SettingKey.IDLE_MINUTES, value)).hasMessageContaining("setting.range");
    }

    @Test
    void rolesAreKeptByName() {
        Setting setting = new Setting(SettingKey.SECOND_FACTOR_ROLES, "AUDITOR, ADMINISTRATOR,AUDITOR");
        assertThat(SettingKey.rolesOf(setting.getValue())).containsExactly(Role.ADMINISTRATOR, Role.AUDITOR);
        setting.change("");
        assertThat(SettingKey.rolesOf(setting.getValue())).isEmpty();
        assertThatThrownBy(() -> setting.change("KING")).hasMessageContaining("invalid");
    }

    @Property
    void everyDefaultIsAllowedAndEveryAllowedNumberStays(@ForAll SettingKey key, @ForAll short number) {
        assertThat(key.check(key.getStandard())).isEqualTo(key.getStandard());
        if (key.isNumber() && number >= key.getLeast() && number <= key.getMost()) {
            assertThat(key.check(" " + number + " ")).isEqualTo(String.valueOf(number));
        }
    }
}
