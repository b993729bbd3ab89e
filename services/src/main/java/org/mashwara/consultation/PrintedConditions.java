package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/** What questions and sections depend on, as a form on paper says it: there nothing hides by itself. */
final class PrintedConditions {

    private final Map<String, AskedQuestion> questions;

    /** @param turns all of the form */
    PrintedConditions(List<FormTurn> turns) {
        this.questions = turns.stream()
                .flatMap(turn -> turn.lines().stream())
                .map(FormLine::question)
                .collect(Collectors.toMap(AskedQuestion::code, question -> question, (first, again) -> first));
    }

    /**
     * {@code asked}: the text of the earlier question; the name of the comparison, true; {@code values}: each with a
     * {@code label} or the name of a grade, true, and with {@code last}.
     *
     * @return null for no condition
     */
    Map<String, Object> words(ConditionLine condition) {
        if (condition == null) {
            return null;
        }
        AskedQuestion asked = questions.get(condition.question());
        Map<String, Object> words = new HashMap<>();
        words.put("asked", asked == null ? LocalText.of(condition.question(), null) : asked.text());
        words.put(condition.operator().name(), true);
        List<Map<String, Object>> values = new ArrayList<>();
        if (condition.value() != null) {
            Arrays.stream(condition.value().split(","))
                    .map(value -> value(value.strip(), asked))
                    .forEach(values::add);
            values.get(values.size() - 1).put("last", true);
        }
        words.put("values", values);
        return words;
    }

    private static Map<String, Object> value(String code, AskedQuestion asked) {
        Map<String, Object> value = new HashMap<>();
        value.put("last", false);
        if (Arrays.stream(Agreement.values()).anyMatch(grade -> grade.name().equals(code))) {
            value.put(code, true);
            return value;
        }
        Stream<OptionLine> options = asked == null ? Stream.of() : asked.options().stream();
        value.put(
                "label",
                options.filter(option -> option.code().equals(code))
                        .map(OptionLine::label)
                        .findFirst()
                        .orElse(LocalText.of(code, null)));
        return value;
    }
}
