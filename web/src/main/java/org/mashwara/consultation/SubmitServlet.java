package org.mashwara.consultation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the check page's script gives a response: once, however often the request arrives under its key. */
@WebServlet("/feedback/submit")
public class SubmitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResponseService service;

    @Inject
    private transient JsonForm json;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        json.answer(request, response, sent -> {
            long id = sent.getJsonNumber("response").longValueExact();
            service.submit(id, sent.getJsonNumber("version").longValueExact(), sent.getString("key"));
            return Json.createObjectBuilder()
                    .add("next", request.getContextPath() + "/feedback/response?response=" + id + "&sent=true");
        });
    }
}
