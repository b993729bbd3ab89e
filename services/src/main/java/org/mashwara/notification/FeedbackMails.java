package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.consultation.ClosingCause;
import org.mashwara.consultation.ClosingChange;
import org.mashwara.consultation.ClosingChanged;
import org.mashwara.consultation.DispositionGiven;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.FeedbackRoundRepository;
import org.mashwara.consultation.Point;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResponseState;
import org.mashwara.consultation.ResponsesReminded;
import org.mashwara.consultation.RoundClosed;
import org.mashwara.consultation.RoundOpened;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.notification.AnswerLinks.AnswerLink;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * Asks for feedback when a round opens, reminds those who have not answered, tells them when it closes at another time, and tells a
 * seat when the agency has answered all that it said.
 */
@ApplicationScoped
public class FeedbackMails {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private Recipients recipients;

    @Inject
    private ResponseMailWriter writer;

    @Inject
    private AnswerLinks answerLinks;

    @Inject
    private Clock clock;

    void ask(@Observes RoundOpened event) {
        FeedbackRound round = rounds.find(event.roundId()).orElseThrow();
        List<Response> asked = em.createQuery(
                        "select distinct r from Response r join fetch r.seat s join fetch s.post"
                                + " left join fetch r.activities where r.round = :round",
                        Response.class)
                .setParameter("round", round)
                .getResultList();
        Map<Long, List<Recipient>> people = people(round, asked);
        LocalText bodies = bodies(round);
        for (Response response : asked) {
            Map<String, Object> values = new HashMap<>();
            values.put("bodies", bodies);
            values.put("afterMeeting", round.getMeeting() != null);
            values.put("count", response.getActivities().size());
            write("feedback", response, people, values, to -> answerLinks.to(response, to));
        }
    }

    private static LocalText bodies(FeedbackRound round) {
        return LocalText.prose(named(round, "; ", LocalText::getEn), named(round, "؛ ", name -> name.in(URDU)));
    }

    private static String named(FeedbackRound round, String between, Function<LocalText, String> name) {
        return round.getBodies().stream().map(GoverningBody::getName).map(name).collect(Collectors.joining(between));
    }

    void closingChanged(@Observes ClosingChanged event) {
        FeedbackRound round = rounds.find(event.roundId()).orElseThrow();
        ClosingChange change = em.find(ClosingChange.class, event.changeId());
        if (change.getAfter().equals(change.getBefore())) {
            return;
        }
        answerLinks.prolong(round);
        List<Response> waiting = waiting(round);
        Map<Long, List<Recipient>> people = people(round, waiting);
        for (Response response : waiting) {
            Map<String, Object> values = new HashMap<>();
            values.put(
                    "before", MailTimes.deadline(new Deadline(change.getBefore(), round.getZone(), round.getCity())));
            values.put("longer", change.getAfter().isAfter(change.getBefore()));
            values.put("reason", change.getReason());
            values.put("moved", change.getCause() == ClosingCause.MEETING_MOVED);
            write("feedback-closing", response, people, values, to -> answerLinks.to(response, to));
        }
    }

    /** Whoever was promised more time than there was is told. */
    void closedEarly(@Observes RoundClosed event) {
        FeedbackRound round = rounds.find(event.roundId()).orElseThrow();
        if (round.getClosedBy() == null || round.getOpenedAt() == null) {
            return;
        }
        List<Response> waiting = waiting(round);
        Map<Long, List<Recipient>> people = people(round, waiting);
        for (Response response : waiting) {
            write("feedback-closed", response, people, state(response), to -> answerLinks.to(response, to));
        }
    }

    private static Map<String, Object> state(Response response) {
        Map<String, Object> values = new HashMap<>();
        values.put("begun", response.getState() == ResponseState.DRAFT);
        values.put("awaitsApproval", response.getState() == ResponseState.AWAITING_CLEARANCE);
        values.put("withdrawn", response.getState() == ResponseState.WITHDRAWN);
        return values;
    }

    void remind(@Observes ResponsesReminded event) {
        FeedbackRound round = rounds.find(event.roundId()).orElseThrow();
        List<Response> reminded = waiting(round).stream()
                .filter(response -> event.responseIds().contains(response.getId()))
                .toList();
        Map<Long, List<Recipient>> people = people(round, reminded);
        for (Response response : reminded) {
            write("feedback-reminder", response, people, state(response), to -> answerLinks.to(response, to));
        }
    }

    /** One for each seat that has not answered. */
    private List<Response> waiting(FeedbackRound round) {
        return em.createQuery(
                        "select r from Response r join fetch r.seat s join fetch s.post where r.round = :round"
                                + " and " + ResponseState.AWAITED + " order by r.id",
                        Response.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** Tells a seat whenever, by what is answered now, all that it said is answered. */
    void tell(@Observes DispositionGiven event) {
        for (Response response : em.createQuery(
                        "select distinct p.response from Point p where p.disposition.id = :disposition", Response.class)
                .setParameter("disposition", event.dispositionId())
                .getResultList()) {
            tell(response);
        }
    }

    private void tell(Response response) {
        List<Point> points = em.createQuery("select p from Point p where p.response = :response", Point.class)
                .setParameter("response", response)
                .getResultList();
        if (points.stream().noneMatch(Point::isAwaitingAnswer)) {
            Map<String, Object> values = new HashMap<>();
            values.put("changeable", response.getRound().isOpenAt(clock.instant()));
            values.put("reopenable", points.stream().anyMatch(Point::isReopenable));
            values.put("days", AnswerLinks.ANSWERS.toDays());
            write(
                    "answered",
                    response,
                    people(response.getRound(), List.of(response)),
                    values,
                    to -> answerLinks.answered(response, to));
        }
    }

    private Map<Long, List<Recipient>> people(FeedbackRound round, List<Response> asked) {
        return recipients.of(
                asked.stream().map(one -> one.getSeat().getPost().getId()).toList(), today(round));
    }

    private void write(
            String template,
            Response response,
            Map<Long, List<Recipient>> people,
            Map<String, Object> values,
            Function<Recipient, AnswerLink> links) {
        FeedbackRound round = response.getRound();
        Post post = response.getSeat().getPost();
        values.put("round", round.getName());
        values.put("until", MailTimes.until(round.deadline()));
        values.put("post", post.nameOn(today(round)));
        for (Recipient to : people.getOrDefault(post.getId(), List.of())) {
            writer.write(template, response, to, values, links.apply(to));
        }
    }

    private LocalDate today(FeedbackRound round) {
        return LocalDate.ofInstant(clock.instant(), round.getZone());
    }
}
