package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

class RolesTest {

    @Test
    void theNamesForAnnotationsAreThoseOfTheRoles() throws IllegalAccessException {
        for (Field field : Roles.class.getFields()) {
            assertThat(field.get(null)).isEqualTo(field.getName());
        }
        assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
