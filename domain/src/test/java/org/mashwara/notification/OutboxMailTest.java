package org.mashwara.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2014-03-01T05:00:00Z");

    private static OutboxMail mail(String address) {
        return new OutboxMail(address, "Gul Hassan Rind", "Invitation", "Open [[secret]] please", "the link", NOW);
    }

    @Test
    void waitsFromTheFirstMomentOn() {
        OutboxMail mail = mail("rind@example.org");
        assertThat(mail.getState()).isEqualTo(OutboxState.QUEUED);
        assertThat(mail.getNextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void isHandedOverWhereThePersonHasNoAddress() {
        OutboxMail mail = mail(" ");
        assertThat(mail.getState()).isEqualTo(OutboxState.NO_ADDRESS);
        assertThat(mail.getNextAttemptAt()).isNull();
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void keepsTheSecretOutOfTheTextAndForgetsItOnceSent() {
        OutboxMail mail = mail("rind@example.org");
        assertThat(mail.getBody()).doesNotContain("the link");
        assertThat(mail.textToSend()).isEqualTo("Open the link please");
        mail.sent(NOW);
        assertThat(mail.getSecret()).isNull();
        assertThat(mail.getState()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void waitsLongerAfterEachFailureAndGivesUpAfterADay() {
        OutboxMail mail = mail("rind@example.org");
        Instant at = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < OutboxMail.MAX_ATTEMPTS; attempt++) {
            mail.failed(at, "connection refused");
            Duration wait = Duration.between(at, mail.getNextAttemptAt());
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(12));
            before = wait;
            at = mail.getNextAttemptAt();
        }
        assertThat(Duration.between(NOW, at)).isGreaterThan(Duration.ofDays(1));
        mail.failed(at, "connection refused");
        assertThat(mail.getState()).isEqualTo(OutboxState.FAILED);
        assertThat(mail.getNextAttemptAt()).isNull();
        mail.retry(at);
        assertThat(mail.getState()).isEqualTo(OutboxState.QUEUED);
        assertThat(mail.getNextAttemptAt()).isEqualTo(at);
    }

    @Test
    void aSubjectNeverBreaksTheHeader() {
        OutboxMail mail = new OutboxMail("a@example.org", "A", "Hello\r\nBcc: all@example.org", "text", null, NOW);
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.org");
    }
}
