package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.Role;

class SignInNamesTest {

    @Test
    void isTheAddressAndNumberedWhereThatIsTaken() {
        Set<String> taken = new HashSet<>();
        assertThat(SignInNames.after("ig.prisons@example.org", taken::contains)).isEqualTo("ig.prisons@example.org");
        taken.add("ig.prisons@example.org");
        assertThat(SignInNames.after("ig.prisons@example.org", taken::contains)).isEqualTo("ig.prisons@example.org-2");
        taken.add("ig.prisons@example.org-2");
        assertThat(SignInNames.after("ig.prisons@example.org", taken::contains)).isEqualTo("ig.prisons@example.org-3");
    }

    @Test
    void thereIsNoneWithoutAnAddressOrAFreeOne() {
        assertThatThrownBy(() -> SignInNames.after(" ", name -> false)).hasMessageContaining("required");
        assertThatThrownBy(() -> SignInNames.after("a@example.org", name -> true))
                .hasMessageContaining("constraint.account_sign_in_name_ux");
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> part = Arbitraries.strings()
                .ascii()
                .withChars("اردو'!{}")
                .excludeChars(' ', '<', '>', '"', '@')
                .ofMinLength(1)
                .ofMaxLength(120)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
        return Combinators.combine(part.map(text -> text.substring(0, Math.min(text.length(), 64))), part)
                .as((local, host) -> local + "@" + host);
    }

    @Property
    void everyAddressGivesANameThatAnAccountTakes(@ForAll("addresses") String address, @ForAll boolean taken) {
        String name = SignInNames.after(address, tried -> taken && !tried.endsWith("-2"));
        Account account = new Account(
                Person.named("A", null, null, null), name, null, Set.of(Role.COUNTERPART), "en", Instant.EPOCH);
        assertThat(account.getSignInName()).isEqualTo(name);
    }
}
