package org.mashwara.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.WrittenTimes;

/** A form's parts as the templates of documents take them. */
final class PrintedAnswers {

    /** Lines to write on, for a short and for a long text. */
    private static final int FEW = 1;

    private static final int MANY = 4;

    private static final int SHORT = 200;

    private PrintedAnswers() {}

    /** Sections with the questions that were shown and what was answered. */
    static List<Map<String, Object>> given(List<FormTurn> turns) {
        return turns.stream()
                .map(turn -> section(
                        turn,
                        turn.lines().stream()
                                .filter(FormLine::shown)
                                .map(PrintedAnswers::answered)
                                .toList()))
                .toList();
    }

    /** All sections and questions, with boxes and lines, and with what they depend on. */
    static List<Map<String, Object>> blank(List<FormTurn> turns) {
        PrintedConditions conditions = new PrintedConditions(turns);
        return turns.stream()
                .map(turn -> {
                    Map<String, Object> section = section(
                            turn,
                            turn.lines().stream()
                                    .map(line -> empty(line, conditions))
                                    .toList());
                    section.put("part", turn.about() == null ? null : turn.title());
                    section.put("code", turn.code());
                    section.put("sectionIf", conditions.words(turn.condition()));
                    return section;
                })
                .toList();
    }

    private static Map<String, Object> section(FormTurn turn, List<Map<String, Object>> lines) {
        Map<String, Object> section = new HashMap<>();
        section.put("title", turn.about() == null ? turn.title() : turn.about());
        section.put("lines", lines);
        return section;
    }

    private static Map<String, Object> answered(FormLine line) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("question", line.question().text());
        printed.put(
                "cells",
                line.cells().stream().map(cell -> cell(cell, line.question())).toList());
        return printed;
    }

    private static Map<String, Object> cell(FormCell cell, AskedQuestion question) {
        GivenValue value = cell.value();
        Map<String, Object> printed = new HashMap<>();
        printed.put("label", cell.label());
        printed.put("none", value.isBlank());
        if (value.agreement() != null) {
            printed.put(value.agreement().name(), true);
        }
        printed.put("labels", value.labels());
        printed.put("text", value.text() != null ? value.text() : plain(value));
        printed.put("unit", value.number() == null ? null : question.unit());
        printed.put(
                "highest",
                value.number() != null && question.kind() == QuestionKind.RATING ? plain(question.maximum()) : null);
        return printed;
    }

    private static Object plain(GivenValue value) {
        if (value.number() != null) {
            return value.number().toPlainString();
        } else if (value.day() != null) {
            return WrittenTimes.day(value.day());
        }
        return value.fileName();
    }

    private static Map<String, Object> empty(FormLine line, PrintedConditions conditions) {
        AskedQuestion question = line.question();
        boolean graded = question.kind() == QuestionKind.AGREEMENT
                || question.kind() == QuestionKind.MATRIX && question.options().isEmpty();
        Map<String, Object> printed = new HashMap<>();
        printed.put("question", question.text());
        printed.put("help", question.help());
        printed.put("required", question.required());
        printed.put("lineIf", conditions.words(line.condition()));
        printed.put("written", lines(question));
        printed.put("several", question.kind() == QuestionKind.MULTIPLE_CHOICE);
        printed.put("highest", question.kind() == QuestionKind.RATING ? plain(question.maximum()) : null);
        printed.put("attached", question.kind() == QuestionKind.FILE);
        printed.put("range", range(question));
        List<Map<String, Object>> cells = new ArrayList<>();
        line.cells().forEach(cell -> {
            Map<String, Object> room = new HashMap<>();
            room.put("label", cell.label());
            room.put("graded", graded);
            room.put("notMine", question.notMyArea());
            room.put("options", options(question));
            cells.add(room);
        });
        printed.put("cells", cells);
        return printed;
    }

    private static List<LocalText> options(AskedQuestion question) {
        if (question.kind() == QuestionKind.RATING) {
            return IntStream.rangeClosed(
                            QuestionKind.LOWEST_RATING, question.maximum().intValue())
                    .mapToObj(rating -> LocalText.of(String.valueOf(rating), null))
                    .toList();
        }
        return question.options().stream().map(OptionLine::label).toList();
    }

    /** Which numbers it takes, and of what; null for other questions, and where any number will do. */
    private static Map<String, Object> range(AskedQuestion question) {
        BigDecimal from = question.minimum();
        BigDecimal to = question.maximum();
        if (question.kind() != QuestionKind.NUMBER || from == null && to == null && question.unit() == null) {
            return null;
        }
        Map<String, Object> range = new HashMap<>();
        range.put("between", from != null && to != null);
        range.put("least", from != null && to == null);
        range.put("most", from == null && to != null);
        range.put("from", plain(from));
        range.put("to", plain(to));
        range.put("unit", question.unit());
        return range;
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** One entry for each line to write on; none where something is ticked or attached. */
    private static List<Boolean> lines(AskedQuestion question) {
        boolean ticked = question.kind() == QuestionKind.AGREEMENT
                || question.kind() == QuestionKind.RATING
                || question.kind() == QuestionKind.FILE
                || question.kind().hasOptions();
        int many = ticked ? 0 : question.getMaxText() > SHORT ? MANY : FEW;
        return IntStream.range(0, many).mapToObj(line -> true).toList();
    }
}
