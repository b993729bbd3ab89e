package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.meeting.ReplyProblem;

class ReceivedMailTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    private final ReceivedMail mail = new ReceivedMail(
            "<1@x>", ReceivedKind.REPLY, "a@example.org", "Accepted", "bell\u0007 and\u0000 text", NOW);

    @Test
    void oneThatWaitsIsDealtWithOnceAndWithAReason() {
        mail.waitsBecause(ReplyProblem.STRANGER);
        assertThatThrownBy(() -> mail.setAside(" ", 5, NOW)).hasMessageContaining("required");
        mail.setAside("His brother's address", 5, NOW);
        assertThat(mail.getState()).isEqualTo(ReceivedState.SET_ASIDE);
        assertThat(mail.getProblem()).isEqualTo(ReplyProblem.STRANGER);
        assertThatThrownBy(() -> mail.applyByHand(7, "It is him", 5, NOW)).hasMessageContaining("received.handled");
    }

    @Test
    void oneThatWasAppliedIsNotDealtWith() {
        mail.applied();
        assertThatThrownBy(() -> mail.setAside("Late", 5, NOW)).hasMessageContaining("received.handled");
    }

    @Test
    void controlCharactersAreNotKept() {
        assertThat(mail.getText()).isEqualTo("bell and text");
    }

    @Test
    void aFolderWhoseNumbersBeginAnewIsReadAgainAndOneBadMailHoldsUpNoOther() {
        MailboxPosition position = new MailboxPosition("inbox");
        position.opened(1, NOW);
        position.passed(12);
        position.opened(1, NOW);
        assertThat(position.getLastUid()).isEqualTo(12);
        assertThat(position.failed()).isFalse();
        assertThat(position.failed()).isFalse();
        assertThat(position.failed()).isTrue();
        position.passed(13);
        assertThat(position.getTries()).isZero();
        position.opened(2, NOW);
        assertThat(position.getLastUid()).isZero();
    }

    @Test
    void aMailThatCameBackSaysSoOnceAndKeepsItsName() {
        OutboxMail sent = new OutboxMail("a@example.org", "A", "S", "B", "secret", NOW);
        String name = sent.identify("mashwara.example");
        assertThat(name).matches("<[0-9a-f-]{36}@mashwara\\.example>");
        assertThat(sent.identify("other.example")).isEqualTo(name);
        sent.sent(NOW);
        assertThat(sent.cameBack("550 no such user")).isTrue();
        assertThat(sent.getState()).isEqualTo(OutboxState.CAME_BACK);
        assertThat(sent.getLastError()).contains("550");
        assertThat(sent.cameBack("again")).isFalse();
        assertThatThrownBy(() -> sent.retry(NOW)).hasMessageContaining("outbox.notWaiting");
    }
}
