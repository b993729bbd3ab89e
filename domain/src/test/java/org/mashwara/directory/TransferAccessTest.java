package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class TransferAccessTest {

    @Test
    void anAdministratorTransfersAnyPost() {
        assertThat(TransferAccess.mayTransfer(actor(Role.ADMINISTRATOR), false)).isTrue();
    }

    @Test
    void theSecretariatTransfersThePostsItServes() {
        assertThat(TransferAccess.mayTransfer(actor(Role.SECRETARIAT), true)).isTrue();
        assertThat(TransferAccess.mayTransfer(actor(Role.SECRETARIAT), false)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SECRETARIAT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
        assertThat(TransferAccess.mayTransfer(actor(role), true)).isFalse();
    }

    private static Actor actor(Role role) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(role), Set.of(), Set.of());
    }
}
