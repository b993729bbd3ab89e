package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.AReview.CLOSES;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {

    private final AReview review = new AReview();
    private final FeedbackRound round = review.round();
    private final ReminderRule rule = new ReminderRule(List.of(7, 2));

    @Test
    void remindsAtEachStepAndNotBefore() {
        assertThat(due(daysBefore(8))).isEmpty();
        assertThat(due(daysBefore(7))).hasValue(7);
        assertThat(due(daysBefore(3))).hasValue(7);
        assertThat(due(daysBefore(2))).hasValue(2);
        assertThat(due(CLOSES)).isEmpty();
    }

    @Test
    void aStepBeforeTheOpeningIsSkipped() {
        assertThat(new ReminderRule(List.of(30)).due(round, daysBefore(3))).isEmpty();
    }

    @Test
    void nobodyIsProposedWhoWasRemindedWithinTheLastDay() {
        Instant now = daysBefore(3);
        assertThat(ReminderRule.isProposed(null, now)).isTrue();
        assertThat(ReminderRule.isProposed(daysBefore(4).minusSeconds(1), now)).isTrue();
        assertThat(ReminderRule.isProposed(daysBefore(4), now)).isFalse();
        assertThat(ReminderRule.isProposed(now, now)).isFalse();
    }

    @Test
    void anExtensionMovesTheStepsAndIsKept() {
        round.extend(CLOSES.plus(Duration.ofDays(7)), "Eid", daysBefore(3), 5);

        assertThat(due(daysBefore(3))).isEmpty();
        assertThat(round.getClosingChanges())
                .singleElement()
                .satisfies(change -> assertThat(change.getBefore()).isEqualTo(CLOSES));
        assertRefused("round.extendLater", () -> round.extend(CLOSES, "Again", daysBefore(3), 5));
        assertRefused("required", () -> round.extend(CLOSES.plus(Duration.ofDays(9)), " ", daysBefore(3), 5));
    }

    private OptionalInt due(Instant now) {
        return rule.due(round, now);
    }

    private static Instant daysBefore(int days) {
        return CLOSES.minus(Duration.ofDays(days));
    }
}
