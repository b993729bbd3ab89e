package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class ContactAccessTest {

    private static final long SELF = 7;
    private static final long OTHER = 8;

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoCallsPeopleSeesTheirNumbers(Role role) {
        boolean calls = role == Role.ADMINISTRATOR || role == Role.SECRETARIAT;
        assertThat(ContactAccess.maySeeTelephone(actor(role), OTHER, false)).isEqualTo(calls);
        assertThat(ContactAccess.maySeeTelephones(actor(role), false)).isEqualTo(calls);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoSitsInTheBodySeesTheNumbersOfItsMembers(Role role) {
        assertThat(ContactAccess.maySeeTelephone(actor(role), OTHER, true)).isTrue();
        assertThat(ContactAccess.maySeeTelephones(actor(role), true)).isTrue();
    }

    @Test
    void everybodySeesTheirOwn() {
        assertThat(ContactAccess.maySeeTelephone(actor(Role.COUNTERPART), SELF, false))
                .isTrue();
    }

    private static Actor actor(Role role) {
        return new Actor(1, SELF, LocalText.of("Somebody", null), Set.of(role), Set.of(), Set.of());
    }
}
