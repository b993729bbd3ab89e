package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

class AttributionTest {

    private static final long AUTHOR = 1;
    private static final long OTHER = 2;
    private static final Set<Long> SECRETARIAT = Set.of(9L);

    @Test
    void anotherCounterpartDoesNotReadWhoWroteWhatIsHidden() {
        assertThat(reads(counterpart(OTHER), FeedbackAttribution.HIDDEN)).isFalse();
        assertThat(reads(counterpart(OTHER), FeedbackAttribution.BY_POST)).isTrue();
    }

    @Test
    void theAuthorTheSecretariatAndTheAgencyDo() {
        assertThat(reads(counterpart(AUTHOR), FeedbackAttribution.HIDDEN)).isTrue();
        assertThat(reads(actor(9, Role.SECRETARIAT), FeedbackAttribution.HIDDEN))
                .isTrue();
        assertThat(reads(actor(8, Role.SECRETARIAT), FeedbackAttribution.HIDDEN))
                .isFalse();
        assertThat(reads(actor(7, Role.SUBPROGRAMME_LEAD), FeedbackAttribution.HIDDEN))
                .isTrue();
    }

    @Test
    void whatIsHiddenIsToldToOthersOnceTheRoundIsClosed() {
        assertThat(Attribution.isTold(FeedbackAttribution.HIDDEN, false, RoundState.OPEN))
                .isFalse();
        assertThat(Attribution.isTold(FeedbackAttribution.HIDDEN, false, RoundState.CLOSED))
                .isTrue();
        assertThat(Attribution.isTold(FeedbackAttribution.HIDDEN, true, RoundState.OPEN))
                .isTrue();
        assertThat(Attribution.isTold(FeedbackAttribution.BY_POST, false, RoundState.OPEN))
                .isTrue();
    }

    private static boolean reads(Actor actor, FeedbackAttribution attribution) {
        return Attribution.readsAuthor(attribution, actor, AUTHOR, SECRETARIAT);
    }

    private static Actor counterpart(long post) {
        return actor(post, Role.COUNTERPART);
    }

    private static Actor actor(long post, Role role) {
        return new Actor(1, 1, LocalText.of("Somebody", null), Set.of(role), Set.of(post), Set.of());
    }
}
