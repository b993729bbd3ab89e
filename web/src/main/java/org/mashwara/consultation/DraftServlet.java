package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Where the form's script saves: each answer with what it said before, as often as the line needs it. */
@WebServlet("/feedback/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
            long id = sent.getJsonNumber("response").longValueExact();
            return answer(service.merge(id, SentFields.changed(sent.getJsonArray("entries"))));
        });
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
                .add("saved", savedAt(merged))
                .add("refused", refused)
                .add("clashes", clashes);
    }

    private String savedAt(Merged merged) {
        Instant at = merged.saved().at();
        return words.of(
                merged.awaitsApproval() ? "respond.changedAt" : "respond.savedAt",
                format.timeOf(at, Format.PAKISTAN.getId()),
                format.date(format.dayOf(at)));
    }
}
