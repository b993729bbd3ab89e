package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Require;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;
import org.mashwara.shared.StaleEditException;

/** Reminds seats that have not answered, by hand or by the rule. Checks no role: its callers have. */
@ApplicationScoped
class Reminders {

    @Inject
    private ResponseRepository responses;

    @Inject
    private Settings settings;

    @Inject
    private Event<ResponsesReminded> reminded;

    @Inject
    private CommandContext context;

    /**
     * Reminds some seats.
     *
     * @param responseIds of the round
     * @param shownAt when whoever reminds them saw whom to remind
     * @throws org.mashwara.shared.BusinessException {@code round.nobodyChosen} if none of them waits for an answer, {@code
     *     reminder.answered} if one has answered meanwhile, {@code reminder.roundClosed}
     * @throws StaleEditException if one was reminded since
     */
    void byHand(FeedbackRound round, Set<Long> responseIds, Instant shownAt, Instant at, long by) {
        List<Response> chosen = responses.ofRound(round.getId()).stream()
                .filter(response -> responseIds.contains(response.getId()))
                .toList();
        Require.that(!chosen.isEmpty(), "round.nobodyChosen");
        if (responses.isAnyRemindedSince(chosen, shownAt)) {
            throw new StaleEditException(round);
        }
        chosen.forEach(response -> responses.add(ResponseReminder.by(by, response, at)));
        tell(round, chosen);
    }

    /**
     * Reminds whom the rule says, once for each of its steps.
     *
     * @param round held for this transaction
     */
    void byRule(FeedbackRound round, Instant at) {
        OptionalInt step = rule().due(round, at);
        List<Response> waiting = step.isEmpty() ? List.of() : responses.notReminded(round.getId(), step.getAsInt());
        if (waiting.isEmpty()) {
            context.foundNothing();
            return;
        }
        context.about("feedback round", round.getId(), round.getReference());
        waiting.forEach(response -> responses.add(ResponseReminder.byRule(step.getAsInt(), response, at)));
        tell(round, waiting);
    }

    private ReminderRule rule() {
        Map<SettingKey, Integer> days =
                settings.numbers(SettingKey.FEEDBACK_REMINDER_DAYS, SettingKey.FEEDBACK_LAST_REMINDER_DAYS);
        return new ReminderRule(
                List.of(days.get(SettingKey.FEEDBACK_REMINDER_DAYS), days.get(SettingKey.FEEDBACK_LAST_REMINDER_DAYS)));
    }

    private void tell(FeedbackRound round, Collection<Response> whom) {
        responses.settle();
        reminded.fire(new ResponsesReminded(
                round.getId(), whom.stream().map(Response::getId).toList()));
    }
}
