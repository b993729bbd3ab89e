package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mashwara.consultation.Clearance;
import org.mashwara.consultation.ClearanceAwaited;
import org.mashwara.consultation.ClearanceState;
import org.mashwara.consultation.ClearanceStation;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResponseSentBack;
import org.mashwara.consultation.ResponseSubmitted;
import org.mashwara.consultation.ResponsesReminded;
import org.mashwara.consultation.StationState;
import org.mashwara.directory.Post;
import org.mashwara.notification.AnswerLinks.AnswerLink;
import org.mashwara.notification.Recipients.Recipient;

/**
 * A response on its way: asks the station that has it for its approval, and once more where it is reminded of, tells the office that it was sent back, and
 * confirms its receipt.
 */
@ApplicationScoped
public class ResponseMails {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Recipients recipients;

    @Inject
    private ResponseMailWriter writer;

    @Inject
    private PortalLinks links;

    @Inject
    private AnswerLinks answerLinks;

    @Inject
    private Clock clock;

    void ask(@Observes ClearanceAwaited event) {
        ask(em.find(ClearanceStation.class, event.stationId()), false);
    }

    /** Not only the office is reminded, also whoever has its response and has not approved it. */
    void remind(@Observes ResponsesReminded event) {
        event.responseIds()
                .forEach(id -> em.createQuery(
                                "select s from ClearanceStation s where s.clearance.response.id = :response"
                                        + " and s.clearance.state = :running and s.state = :waiting order by s.id",
                                ClearanceStation.class)
                        .setParameter("response", id)
                        .setParameter("running", ClearanceState.RUNNING)
                        .setParameter("waiting", StationState.WAITING)
                        .getResultList()
                        .forEach(station -> ask(station, true)));
    }

    private void ask(ClearanceStation station, boolean again) {
        Clearance clearance = station.getClearance();
        Response response = clearance.getResponse();
        Map<String, Object> values = values(response);
        values.put("again", again);
        values.put("post", station.getPost().nameOn(today(response)));
        write(
                "clearance",
                response,
                station.getPost(),
                values,
                to -> AnswerLink.open(links.clearance(clearance.getId())));
    }

    void tell(@Observes ResponseSentBack event) {
        ClearanceStation station = em.find(ClearanceStation.class, event.stationId());
        Response response = station.getClearance().getResponse();
        Map<String, Object> values = values(response);
        values.put("station", station.getPostName());
        values.put("by", station.getPersonName());
        values.put("comment", station.getComment());
        write("sent-back", response, response.getSeat().getPost(), values, to -> answerLinks.to(response, to));
    }

    void confirm(@Observes ResponseSubmitted event) {
        Response response = em.find(Response.class, event.responseId());
        Map<String, Object> values = values(response);
        values.put("post", response.getGiving().getPostName());
        values.put("number", response.getNumber());
        values.putAll(writer.names(response));
        values.put(
                "at",
                MailTimes.moment(
                        response.getGiving().getSubmittedAt().atZone(zone(response)),
                        response.getSeat().getBody().getCity()));
        write("receipt", response, response.getSeat().getPost(), values, to -> answerLinks.receipt(response, to));
    }

    private Map<String, Object> values(Response response) {
        FeedbackRound round = response.getRound();
        Map<String, Object> values = new HashMap<>();
        values.put("round", round.getName());
        values.put("office", response.getSeat().getPost().nameOn(today(response)));
        values.put("until", MailTimes.until(round.deadline()));
        return values;
    }

    private void write(
            String template,
            Response response,
            Post to,
            Map<String, Object> values,
            Function<Recipient, AnswerLink> link) {
        for (Recipient person :
                recipients.of(List.of(to.getId()), today(response)).getOrDefault(to.getId(), List.of())) {
            writer.write(template, response, person, values, link.apply(person));
        }
    }

    private LocalDate today(Response response) {
        return LocalDate.ofInstant(clock.instant(), zone(response));
    }

    private static ZoneId zone(Response response) {
        return response.getSeat().getBody().getTimeZone();
    }
}
