package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class SignInNamesTest {

    private static LocalText named(String name) {
        return LocalText.of(name, null);
    }

    @Test
    void isThePersonsNameAndNumberedForNamesakes() {
        Set<String> taken = new HashSet<>();
        LocalText magsi = named("Dr. Shaista  Magsi-Baloch");
        assertThat(SignInNames.of(magsi, taken::contains)).isEqualTo("dr.shaista.magsi.baloch");
        taken.add("dr.shaista.magsi.baloch");
        assertThat(SignInNames.of(magsi, taken::contains)).isEqualTo("dr.shaista.magsi.baloch-2");
        taken.add("dr.shaista.magsi.baloch-2");
        assertThat(SignInNames.of(magsi, taken::contains)).isEqualTo("dr.shaista.magsi.baloch-3");
        assertThat(SignInNames.of(named("میگسی"), taken::contains)).isEqualTo("account");
    }

    @Test
    void thereIsNoneWhereAllAreTaken() {
        assertThatThrownBy(() -> SignInNames.of(named("A B"), name -> true))
                .hasMessageContaining("constraint.account_sign_in_name_ux");
    }

    @Property
    void everyNameGivesOneThatAnAccountTakes(
            @ForAll @NotBlank @StringLength(min = 1, max = 200) String person, @ForAll boolean taken) {
        String name = SignInNames.of(named(person), tried -> taken && !tried.endsWith("-2"));
        Account account = new Account(
                Person.named(person, null, null, null), name, null, Set.of(Role.COUNTERPART), "en", Instant.EPOCH);
        assertThat(account.getSignInName()).isEqualTo(name);
    }
}
