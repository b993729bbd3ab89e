package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.mashwara.shared.LocalText;

/**
 * What one activity, post, round … has of the answers to a question.
 *
 * @param key as {@link ResultFilter} takes it; null for what is about nothing of the kind
 * @param times how often each option was chosen, in their order; empty for numbers and days
 * @param figures null where nothing was answered, or where there is nothing to measure
 */
public record AnswerGroup(String key, GroupLabel label, AnswerCount count, List<Long> times, AnswerFigures figures)
        implements Serializable {

    public AnswerGroup {
        times = List.copyOf(times);
    }

    /** Null without a key. */
    public LocalText name() {
        return label.name();
    }

    /** Of a question with options; of a rating also what its steps have in common. */
    static AnswerGroup of(
            AnsweredQuestion question, String key, GroupLabel label, AnswerCount count, List<Long> times) {
        return new AnswerGroup(
                key,
                label,
                count,
                times,
                question.isMeasured() && count.answered() > 0 ? AnswerFigures.ofSteps(times) : null);
    }

    /** Several groups that have nothing in common, as one. */
    static AnswerGroup sum(AnsweredQuestion question, List<AnswerGroup> groups) {
        return of(
                question,
                "",
                GroupLabel.NONE,
                groups.stream().map(AnswerGroup::count).reduce(AnswerCount.NOTHING, AnswerCount::plus),
                IntStream.range(0, question.options().size())
                        .mapToObj(option -> groups.stream()
                                .mapToLong(group -> group.times().get(option))
                                .sum())
                        .toList());
    }
}
