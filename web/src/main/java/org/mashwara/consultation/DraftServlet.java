package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Where the form's script saves: each answer with what it said before, as often as the line needs it. */
@WebServlet("/feedback/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As {@link FormCell} names a field: the question, and the activity or output that it is about. */
    private static final Pattern FIELD = Pattern.compile("q(\\d{1,18})(?:-([ao])(\\d{1,18}))?");

    @Inject
    private transient DraftService service;

    @Inject
    private transient JsonForm json;

    @Inject
    private transient Words words;

    @Inject
    private transient Format format;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        json.answer(request, response, sent -> {
            List<DraftEntry> entries = sent.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                    .map(DraftServlet::entry)
                    .toList();
            return answer(service.merge(sent.getJsonNumber("response").longValueExact(), entries));
        });
    }

    private static DraftEntry entry(JsonObject sent) {
        Matcher field = FIELD.matcher(sent.getString("field"));
        if (!field.matches()) {
            throw new IllegalArgumentException("no field of a form");
        }
        Long about = field.group(3) == null ? null : Long.valueOf(field.group(3));
        boolean activity = "a".equals(field.group(2));
        return new DraftEntry(
                new AnswerEntry(
                        Long.parseLong(field.group(1)),
                        activity ? about : null,
                        activity ? null : about,
                        texts(sent.getJsonArray("value"))),
                texts(sent.getJsonArray("base")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private JsonObjectBuilder answer(Merged merged) {
        JsonArrayBuilder refused = Json.createArrayBuilder();
        merged.saved()
                .refused()
                .forEach(one -> refused.add(Json.createObjectBuilder()
                        .add("field", one.key())
                        .add(
                                "message",
                                words.of("rule." + one.rule(), one.arguments().toArray()))));
        JsonArrayBuilder clashes = Json.createArrayBuilder();
        merged.clashes()
                .forEach(one -> clashes.add(Json.createObjectBuilder()
                        .add("field", one.key())
                        .add("theirs", Json.createArrayBuilder(one.theirs()))
                        .add("who", words.of("respond.clashWho", one.by(), format.stamp(one.at())))));
        return Json.createObjectBuilder()
                .add("version", merged.saved().version())
                .add("saved", savedAt(merged.saved().at()))
                .add("refused", refused)
                .add("clashes", clashes);
    }

    private String savedAt(Instant at) {
        return words.of("respond.savedAt", format.timeOf(at, Format.PAKISTAN.getId()), format.date(format.dayOf(at)));
    }
}
