package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/**
 * Where scripts give a response: once, however often the request arrives under its key. What was checked on the check
 * page names the {@code version} that it showed; what was checked on a device without a connection brings the {@code
 * entries} that were changed there and the answers that were {@code shown}.
 */
@WebServlet("/feedback/submit")
public class SubmitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponseService service;

    @Inject
    private transient ResponseQueries queries;

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
            submit(id, sent);
            JsonObjectBuilder answer = Json.createObjectBuilder()
                    .add("next", request.getContextPath() + "/feedback/response?response=" + id + "&sent=true");
            return sent.getBoolean("tell", false) ? answer.add("told", told(queries.response(id))) : answer;
        });
    }

    private void submit(long id, JsonObject sent) {
        String key = sent.getString("key");
        if (sent.containsKey("shown")) {
            service.submit(
                    id,
                    new CheckedAnswers(
                            SentFields.changed(sent.getJsonArray("entries")),
                            SentFields.shown(sent.getJsonArray("shown"))),
                    key);
        } else {
            service.submit(id, sent.getJsonNumber("version").longValueExact(), key);
        }
    }

    /** What to say on a page that shows something else. */
    private String told(ResponseDetail given) {
        return given.submittedAt() == null
                ? words.of("outbox.sentForApproval", given.round().name())
                : words.of("outbox.sent", given.round().name(), format.moment(given.submittedAt()));
    }
}
