package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.Role;

class LinkOfferTest {

    private static final Set<Role> NONE = Set.of();

    @Test
    void aCounterpartWithoutSecondFactorIsLetIn() {
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART), false, NONE)).isTrue();
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART, Role.SECRETARIAT), false, NONE))
                .isTrue();
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART), false, Set.of(Role.ADMINISTRATOR)))
                .isTrue();
        assertThat(LinkOffer.isForNewcomer(Set.of(Role.ADMINISTRATOR))).isTrue();
    }

    @Test
    void noLinkReplacesASecondFactorThatIsThereOrNeeded() {
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART), true, NONE)).isFalse();
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART), false, Set.of(Role.COUNTERPART)))
                .isFalse();
        assertThat(LinkOffer.isFor(Set.of(Role.COUNTERPART, Role.SECRETARIAT), false, Set.of(Role.SECRETARIAT)))
                .isFalse();
        assertThat(LinkOffer.isForNewcomer(Set.of(Role.COUNTERPART))).isFalse();
    }

    @Property
    void nobodyElseIs(@ForAll Set<Role> roles, @ForAll boolean secondFactor, @ForAll Set<Role> needing) {
        if (LinkOffer.isFor(roles, secondFactor, needing)) {
            assertThat(roles).contains(Role.COUNTERPART).noneMatch(needing::contains);
        }
    }
}
