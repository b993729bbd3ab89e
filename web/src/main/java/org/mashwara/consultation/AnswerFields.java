package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a feedback form, by their keys, and what is wrong with it. The fields are plain inputs
 * whose names are the keys: they mean the same in every page, language and version of this form.
 */
public class AnswerFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, List<String>> written = new HashMap<>();
    private final HashMap<String, String> errors = new HashMap<>();

    /** As the answers are stored. */
    void show(List<FormTurn> turns) {
        written.clear();
        errors.clear();
        cells(turns).forEach(cell -> written.put(cell.key(), cell.value().getWritten()));
    }

    /** As the person's form was sent. */
    void read(List<FormTurn> turns, Map<String, String[]> parameters) {
        errors.clear();
        cells(turns)
                .forEach(cell ->
                        written.put(cell.key(), Arrays.asList(parameters.getOrDefault(cell.key(), new String[0]))));
    }

    /** All fields but those for files, which are handed in on a page of their own. */
    List<AnswerEntry> entries(List<FormTurn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.lines().stream())
                .filter(line -> line.question().kind() != QuestionKind.FILE)
                .flatMap(line -> line.cells().stream()
                        .map(cell -> new AnswerEntry(
                                line.question().id(), cell.activityId(), cell.outputId(), written.get(cell.key()))))
                .toList();
    }

    void refuse(String key, String message) {
        errors.put(key, message);
    }

    /** The text in a field; empty for none. */
    public String text(String key) {
        List<String> texts = written.getOrDefault(key, List.of());
        return texts.stream().filter(text -> !isNotMyArea(text)).findFirst().orElse("");
    }

    /** True if that is chosen. */
    public boolean has(String key, Object value) {
        return written.getOrDefault(key, List.of()).contains(String.valueOf(value));
    }

    /** What is wrong with a field, or null. */
    public String error(String key) {
        return errors.get(key);
    }

    private static boolean isNotMyArea(String text) {
        return Agreement.NOT_MY_AREA.name().equals(text);
    }

    private static List<FormCell> cells(List<FormTurn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.lines().stream())
                .flatMap(line -> line.cells().stream())
                .toList();
    }
}
