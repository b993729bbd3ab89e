package org.mashwara.consultation;

import java.util.List;
import java.util.Random;

/** Filters that a person may set on the results, at random. */
final class AnyResultFilter {

    private final Random random;
    private final ResultChoices choices;
    private final List<String> activities;
    private final List<String> outputs;
    private final List<String> posts;

    AnyResultFilter(ResultQueries queries, Random random) {
        this.random = random;
        choices = queries.choices(ResultFilter.NONE);
        activities = keys(queries, ResultDimension.ACTIVITY);
        outputs = keys(queries, ResultDimension.OUTPUT);
        posts = keys(queries, ResultDimension.SEAT);
    }

    private static List<String> keys(ResultQueries queries, ResultDimension by) {
        return queries.results(by, ResultFilter.NONE).groups().stream()
                .map(ResultGroup::key)
                .toList();
    }

    ResultFilter next() {
        return new ResultFilter(
                number(any(keysOf(choices.rounds()))),
                number(any(keysOf(choices.areas()))),
                any(choices.years()),
                number(any(keysOf(choices.subprogrammes()))),
                WorkplanActivity.parse(any(activities)),
                number(any(posts)),
                any(keysOf(choices.questions())),
                any(keysOf(choices.questionnaires())),
                number(any(outputs)));
    }

    private static List<String> keysOf(List<ResultChoices.Choice> choices) {
        return choices.stream().map(ResultChoices.Choice::key).toList();
    }

    /** One of them, or none. */
    private <T> T any(List<T> of) {
        int index = random.nextInt(of.size() * 2 + 2);
        return index < of.size() ? of.get(index) : null;
    }

    private static Long number(String key) {
        return key == null ? null : Long.valueOf(key);
    }
}
