package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.LocalText;

/** What questions and sections depend on, as a form on paper says it: there nothing hides by itself. */
final class PrintedConditions {

    private final List<AskedQuestion> questions;

    /** @param turns all of the form */
    PrintedConditions(List<FormTurn> turns) {
        this.questions = turns.stream()
                .flatMap(turn -> turn.lines().stream())
                .map(FormLine::question)
                .toList();
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
        ToldCondition told = ToldCondition.of(condition, questions);
        Map<String, Object> words = new HashMap<>();
        words.put("asked", told.asked());
        words.put(told.operator().name(), true);
        List<Map<String, Object>> values = new ArrayList<>();
        told.values().stream().map(PrintedConditions::value).forEach(values::add);
        if (!values.isEmpty()) {
            values.get(values.size() - 1).put("last", true);
        }
        words.put("values", values);
        return words;
    }

    private static Map<String, Object> value(ChoiceLine told) {
        Map<String, Object> value = new HashMap<>();
        value.put("last", false);
        if (told.graded()) {
            value.put(told.code(), true);
        } else {
            value.put("label", told.label() == null ? LocalText.of(told.code(), null) : told.label());
        }
        return value;
    }
}
