package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.programme.Activity;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Download;
import org.mashwara.shared.FileName;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;
import org.mashwara.shared.document.PdfMaker;
import org.mashwara.shared.document.PrintedPage;
import org.mashwara.shared.document.WrittenTimes;

/** A response on paper: the receipt of what was given, and the blank form to be filled in by hand. */
@Stateless
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.AUDITOR})
public class ResponseDocuments {

    private static final String PDF = "pdf";

    private static final LocalText RECEIPT = LocalText.of("Receipt of feedback", "رائے کی رسید");
    private static final LocalText FORM = LocalText.of("Feedback form", "رائے کا فارم");

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseRepository responses;

    @Inject
    private RoundDesk desk;

    @Inject
    private Actors actors;

    @Inject
    private PdfMaker pdf;

    /**
     * What was given, when, for whom and by whom.
     *
     * @throws NotFoundException for whoever may not read the response, and unless it counts
     */
    public Download receipt(long responseId, Locale language) {
        ResponseDetail detail = queries.response(responseId);
        if (!detail.isSubmitted()) {
            throw new NotFoundException("receipt of response", responseId);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("round", detail.round().name());
        values.put("post", detail.post());
        values.put("holder", detail.holderThen());
        ZoneId zone = ZoneId.of(detail.round().timeZone());
        LocalText city = detail.round().city();
        values.putAll(PrintedNames.of(detail.givenBy(), zone, city));
        values.put("at", WrittenTimes.moment(detail.submittedAt().atZone(zone), city));
        int number = responses.find(responseId).map(Response::getNumber).orElse(1);
        values.put("number", number);
        values.put("later", number > 1);
        values.put("turns", PrintedAnswers.given(detail.getVisible()));
        String name = FileName.of(
                PDF, "receipt", detail.round().meeting(), detail.post().getEn());
        return document("receipt", RECEIPT, detail.round().name(), language, values, name);
    }

    /**
     * The form as it is asked of a seat, with room to write.
     *
     * @throws NotFoundException for everybody but the seat and the TWG Secretariat that runs the round
     */
    public Download blank(long responseId, Locale language) {
        Response response = responses.find(responseId).orElseThrow(() -> new NotFoundException("response", responseId));
        Long post = response.getSeat().getPost().getId();
        boolean sees = actors.current().seesFor(post)
                || RoundAccess.mayEnterPaper(actors.current(), desk.secretariatOf(response));
        if (!sees || !RoundAccess.reaches(actors.current(), response.getRound().getId(), post)) {
            throw new NotFoundException("response", responseId);
        }
        List<Activity> activities = response.getActivities().stream()
                .sorted(Comparator.comparing(Activity::getCode))
                .toList();
        AnswerSheet sheet = AnswerSheet.of(
                response.getRound().getQuestionnaire(), activities, (question, about) -> AnswerValue.NONE);
        Map<String, Object> values = new HashMap<>();
        values.put("round", response.getRound().getName());
        values.put("post", desk.nameToday(response));
        values.put("closes", WrittenTimes.deadline(response.getRound().deadline()));
        values.put("turns", PrintedAnswers.blank(FormTurns.of(sheet, FormTurns.NONE)));
        String name = FileName.of(
                PDF,
                "form",
                response.getRound().getReference(),
                desk.nameToday(response).getEn(),
                language.getLanguage());
        return document("blank-form", FORM, response.getRound().getName(), language, values, name);
    }

    private Download document(
            String template,
            LocalText title,
            LocalText round,
            Locale language,
            Map<String, Object> values,
            String fileName) {
        byte[] content =
                pdf.make(ResponseDocuments.class, template, language, new PrintedPage(title, round, title), values);
        return new Download(fileName, "application/pdf", content);
    }
}
