package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;

class SignedLinkTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");
    private static final Instant END = Instant.parse("2014-03-18T08:00:00Z");

    private static SignedLink until(Instant end) {
        return new SignedLink(
                "0".repeat(64),
                new LinkGrant(
                        LinkPurpose.INVITATION,
                        "invitation",
                        7,
                        8L,
                        9L,
                        LocalText.of("Inspector General", null),
                        "ig@example.org",
                        end),
                NOW);
    }

    @Test
    void itWorksAnyNumberOfTimesUntilItExpires() {
        SignedLink link = until(END);
        link.use(NOW);
        link.use(END.minusNanos(1));
        assertThat(link.getUses()).isEqualTo(2);
        assertThat(link.getLastUsedAt()).isEqualTo(END.minusNanos(1));
        assertThatThrownBy(() -> link.use(END)).hasMessageContaining("link.void");
        assertThat(link.getUses()).isEqualTo(2);
    }

    @Test
    void aRevokedOneIsVoidAndStaysSo() {
        SignedLink link = until(null);
        assertThat(link.isUsable(END)).isTrue();
        link.revoke(END);
        link.revoke(END.plusSeconds(1));
        assertThat(link.isUsable(NOW)).isFalse();
        assertThat(link.getRevokedAt()).isEqualTo(END);
    }

    @Test
    void oneThatWouldHaveExpiredIsNotIssued() {
        assertThatThrownBy(() -> until(NOW)).hasMessageContaining("link.void");
    }
}
