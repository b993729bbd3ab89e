package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Causes;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.shared.Words;

/**
 * A request of the form's own script and its answer, both in JSON. Only a page of ours can send the header, so that no
 * other site can have the browser send such a request.
 */
@ApplicationScoped
class JsonForm {

    /** The largest request, in bytes: a form of a few hundred long texts. */
    private static final int MOST = 2 * 1024 * 1024;

    @Inject
    private Words words;

    @Inject
    private Format format;

    /**
     * Answers with what the work makes of the request, or with the {@code problem} that a rule has with it; its
     * {@code kind} says whether something was changed meanwhile ({@code stale}, then {@code who} says by whom, where that
     * is known), is not open for this session ({@code gone}), was written by a {@code person} other than who is signed in
     * by now ({@code other}), or is refused by another {@code rule}.
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Function<JsonObject, JsonObjectBuilder> work)
            throws IOException {
        Optional<JsonObject> sent = read(request);
        if (sent.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "not sent by a form of ours");
            return;
        }
        JsonObjectBuilder answer;
        try {
            answer = isOfAnother(sent.get(), request)
                    ? problem("other", words.of("respond.gone"))
                    : work.apply(sent.get());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "not sent by a form of ours");
            return;
        } catch (RuntimeException e) {
            answer = problem(e).orElseThrow(() -> e);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.build().toString());
    }

    /** An open page goes on sending after somebody else has signed in beside it: never in the other one's name. */
    private static boolean isOfAnother(JsonObject sent, HttpServletRequest request) {
        return sent.containsKey("person") && !sent.getString("person").equals(request.getRemoteUser());
    }

    private Optional<JsonObject> read(HttpServletRequest request) throws IOException {
        boolean ours = "form".equals(request.getHeader("X-Mashwara"))
                && request.getContentType() != null
                && request.getContentType().startsWith("application/json");
        if (!ours || request.getContentLengthLong() > MOST) {
            return Optional.empty();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(MOST + 1);
            if (body.length > MOST) {
                return Optional.empty();
            }
            String text = new String(new ByteArrayInputStream(body).readAllBytes(), StandardCharsets.UTF_8);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return Optional.of(reader.readObject());
            }
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** What a refusal says; empty for an error. */
    private Optional<JsonObjectBuilder> problem(RuntimeException e) {
        Optional<BusinessException> rule = Causes.find(e, BusinessException.class);
        if (rule.isPresent()) {
            return Optional.of(problem(
                    "rule",
                    words.of(
                            "rule." + rule.get().getMessageKey(),
                            rule.get().getArguments().toArray())));
        }
        if (Causes.find(e, NotFoundException.class).isPresent()) {
            return Optional.of(problem("gone", words.of("respond.gone")));
        }
        return Causes.find(e, StaleEditException.class)
                .map(stale -> problem("stale", words.of("check.stale"))
                        .add(
                                "who",
                                stale.getBy()
                                        .map(by -> words.of("check.staleWho", by, format.stamp(stale.getAt())))
                                        .orElse("")));
    }

    private static JsonObjectBuilder problem(String kind, String problem) {
        return Json.createObjectBuilder().add("problem", problem).add("kind", kind);
    }
}
