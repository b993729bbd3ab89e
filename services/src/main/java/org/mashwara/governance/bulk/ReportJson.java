package org.mashwara.governance.bulk;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.governance.bulk.ReportLine.Change;
import org.mashwara.governance.bulk.ReportLine.Outcome;
import org.mashwara.shared.LocalText;

/** A report as text, to be kept; rows that are left alone are not listed. */
final class ReportJson {

    private ReportJson() {}

    static String write(ImportReport report) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        report.lines().stream()
                .filter(line -> line.outcome() != Outcome.LEFT)
                .map(ReportJson::line)
                .forEach(lines::add);
        return lines.build().toString();
    }

    static List<ReportLine> read(String text) {
        List<ReportLine> lines = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readArray().forEach(each -> lines.add(line(each.asJsonObject())));
        }
        return lines;
    }

    private static JsonObjectBuilder line(ReportLine line) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        line.changes()
                .forEach(change -> changes.add(Json.createArrayBuilder()
                        .add(change.column().name())
                        .add(value(change.before()))
                        .add(value(change.after()))));
        JsonArrayBuilder mistakes = Json.createArrayBuilder();
        line.mistakes().forEach(mistake -> {
            JsonArrayBuilder arguments = Json.createArrayBuilder();
            mistake.arguments().forEach(argument -> arguments.add(argument(argument)));
            mistakes.add(Json.createObjectBuilder()
                    .add("at", mistake.address())
                    .add("key", mistake.key())
                    .add("arguments", arguments));
        });
        return Json.createObjectBuilder()
                .add("sheet", line.sheet().name())
                .add("row", line.row())
                .add("label", line.label())
                .add("outcome", line.outcome().name())
                .add("changes", changes)
                .add("mistakes", mistakes);
    }

    private static JsonValue value(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    /** Days and names as objects, so that they can be written in the language of whoever reads. */
    private static JsonValue argument(Serializable argument) {
        if (argument instanceof Integer number) {
            return Json.createValue(number);
        }
        if (argument instanceof LocalDate day) {
            return Json.createObjectBuilder().add("day", day.toString()).build();
        }
        if (argument instanceof LocalText text) {
            return Json.createObjectBuilder()
                    .add("en", text.getEn())
                    .add("ur", value(text.getUr()))
                    .build();
        }
        return Json.createValue(argument.toString());
    }

    private static ReportLine line(JsonObject line) {
        return new ReportLine(
                RegisterSheet.valueOf(line.getString("sheet")),
                line.getInt("row"),
                line.getString("label"),
                Outcome.valueOf(line.getString("outcome")),
                line.getJsonArray("changes").stream()
                        .map(JsonValue::asJsonArray)
                        .map(ReportJson::change)
                        .toList(),
                line.getJsonArray("mistakes").stream()
                        .map(JsonValue::asJsonObject)
                        .map(mistake -> new Mistake(
                                mistake.getString("at"),
                                mistake.getString("key"),
                                mistake.getJsonArray("arguments").stream()
                                        .map(ReportJson::argument)
                                        .toList()))
                        .toList());
    }

    private static Change change(JsonArray change) {
        return new Change(
                RegisterColumn.valueOf(change.getString(0)), change.getString(1, null), change.getString(2, null));
    }

    private static Serializable argument(JsonValue argument) {
        return switch (argument.getValueType()) {
            case NUMBER -> ((JsonNumber) argument).intValue();
            case OBJECT -> argument(argument.asJsonObject());
            default -> ((JsonString) argument).getString();
        };
    }

    private static Serializable argument(JsonObject argument) {
        return argument.containsKey("day")
                ? LocalDate.parse(argument.getString("day"))
                : LocalText.prose(argument.getString("en"), argument.getString("ur", null));
    }
}
