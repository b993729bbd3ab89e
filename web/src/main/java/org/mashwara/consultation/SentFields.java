package org.mashwara.consultation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form as its scripts send them: {@code field}, {@code value}, and what it said before, {@code base}. */
final class SentFields {

    /** As {@link FormCell} names a field: the question, and the activity or output that it is about. */
    private static final Pattern FIELD = Pattern.compile("q(\\d{1,18})(?:-([ao])(\\d{1,18}))?");

    private SentFields() {}

    /** Fields that the device changed. */
    static List<DraftEntry> changed(JsonArray sent) {
        return sent.getValuesAs(JsonObject.class).stream()
                .map(one -> new DraftEntry(entry(one), texts(one.getJsonArray("base"))))
                .toList();
    }

    /** Fields as the person was shown them. */
    static List<AnswerEntry> shown(JsonArray sent) {
        return sent.getValuesAs(JsonObject.class).stream()
                .map(SentFields::entry)
                .toList();
    }

    private static AnswerEntry entry(JsonObject sent) {
        Matcher field = FIELD.matcher(sent.getString("field"));
        if (!field.matches()) {
            throw new IllegalArgumentException("no field of a form");
        }
        Long about = field.group(3) == null ? null : Long.valueOf(field.group(3));
        boolean activity = "a".equals(field.group(2));
        return new AnswerEntry(
                Long.parseLong(field.group(1)),
                activity ? about : null,
                activity ? null : about,
                texts(sent.getJsonArray("value")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
