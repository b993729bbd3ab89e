package org.mashwara.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * When those who have not answered are reminded by themselves: so many days before the closing, once for each step. A
 * round that opened after a step's time skips it.
 *
 * @param steps days before the closing, each at least 1
 */
public record ReminderRule(List<Integer> steps) {

    /** How long nobody is proposed again who was reminded. */
    private static final Duration PAUSE = Duration.ofDays(1);

    public ReminderRule {
        steps = List.copyOf(steps);
    }

    /**
     * True if whoever reminds by hand is proposed to remind a seat: it was not reminded within the last day.
     *
     * @param last when it was reminded last, or null
     */
    public static boolean isProposed(Instant last, Instant now) {
        return last == null || last.isBefore(now.minus(PAUSE));
    }

    /** The step whose time has come last; none before the first, and none when the round takes no responses. */
    public OptionalInt due(FeedbackRound round, Instant now) {
        return round.isOpenAt(now)
                ? steps.stream()
                        .mapToInt(Integer::intValue)
                        .filter(step -> isDue(round, step, now))
                        .min()
                : OptionalInt.empty();
    }

    private static boolean isDue(FeedbackRound round, int step, Instant now) {
        Instant time = round.getClosesAt().minus(Duration.ofDays(step));
        return !now.isBefore(time) && round.getOpenedAt().isBefore(time);
    }
}
