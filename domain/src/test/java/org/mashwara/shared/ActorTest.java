package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor signedIn = new Actor(
            1,
            2,
            LocalText.of("Somebody", null),
            Set.of(Role.COUNTERPART, Role.SECRETARIAT),
            Set.of(10L, 11L),
            Map.of(20L, DelegateScope.DRAFT, 21L, DelegateScope.ANSWER));

    @Test
    void whoeverSignedInReachesEverything() {
        assertThat(signedIn.reaches("feedback round", 7L, 10L)).isTrue();
        assertThat(signedIn.reaches("meeting", null, null)).isTrue();
    }

    @Test
    void aLinkLeavesOnePostOneThingAndTheRoleOfACounterpart() {
        Actor admitted = signedIn.admittedTo(round(11));

        assertThat(admitted.roles()).containsExactly(Role.COUNTERPART);
        assertThat(admitted.posts()).containsExactly(11L);
        assertThat(admitted.actsFor(11L)).isTrue();
        assertThat(admitted.actsFor(10L)).isFalse();
        assertThat(admitted.reaches("feedback round", 7L, 11L)).isTrue();
        assertThat(admitted.reaches("feedback round", 7L, 10L)).isFalse();
        assertThat(admitted.reaches("feedback round", 8L, 11L)).isFalse();
        assertThat(admitted.reaches("meeting", 7L, 11L)).isFalse();
        assertThat(admitted.reaches("feedback round", null, 11L)).isFalse();
    }

    @Test
    void aDelegateGoesNoFurtherByALinkThanByAPassword() {
        Actor admitted = signedIn.admittedTo(round(20));

        assertThat(admitted.draftsFor(20L)).isTrue();
        assertThat(admitted.actsFor(20L)).isFalse();
    }

    @Test
    void aLinkForAPostThatIsNotThePersonsLeavesNothing() {
        assertThat(signedIn.admittedTo(round(99)).posts()).isEmpty();
        assertThat(new Actor(1, 2, LocalText.of("Head", null), Set.of(Role.AGENCY_HEAD), Set.of(10L), Set.of())
                        .admittedTo(round(10))
                        .roles())
                .isEmpty();
    }

    private static Only round(long post) {
        return new Only("feedback round", 7, post, 70);
    }
}
