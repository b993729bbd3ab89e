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
import org.mashwara.consultation.DispositionGiven;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.FeedbackRoundRepository;
import org.mashwara.consultation.QuestionKind;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResponseRepository;
import org.mashwara.consultation.RoundOpened;
import org.mashwara.directory.Post;
import org.mashwara.notification.Recipients.Recipient;

/** Asks for feedback when a round opens, and tells a seat when the agency has answered all that it said. */
@ApplicationScoped
public class FeedbackMails {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private ResponseRepository responses;

    @Inject
    private Recipients recipients;

    @Inject
    private MailTexts texts;

    @Inject
    private PortalLinks links;

    @Inject
    private OutboxRepository outbox;

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
        for (Response response : asked) {
            Map<String, Object> values = new HashMap<>();
            values.put("count", response.getActivities().size());
            values.put("link", links.response(response.getId()));
            write("feedback", response, people, values);
        }
    }

    void tell(@Observes DispositionGiven event) {
        Response response = responses.find(event.responseId()).orElseThrow();
        long waiting = em.createQuery(
                        "select count(a) from Answer a where a.response = :response and a.question.kind <> :grade"
                                + " and not exists (select d.id from Disposition d where d.answer = a)",
                        Long.class)
                .setParameter("response", response)
                .setParameter("grade", QuestionKind.AGREEMENT)
                .getSingleResult();
        if (waiting == 0) {
            Map<String, Object> values = new HashMap<>();
            values.put("link", links.answers(response.getRound().getId()));
            write("answered", response, people(response.getRound(), List.of(response)), values);
        }
    }

    private Map<Long, List<Recipient>> people(FeedbackRound round, List<Response> asked) {
        return recipients.of(
                asked.stream().map(one -> one.getSeat().getPost().getId()).toList(), today(round));
    }

    private void write(
            String template, Response response, Map<Long, List<Recipient>> people, Map<String, Object> values) {
        FeedbackRound round = response.getRound();
        Post post = response.getSeat().getPost();
        values.put("round", round.getName());
        values.put("closes", MailTimes.day(round.getClosesAt().minusSeconds(1).atZone(zone(round))));
        values.put("post", post.nameOn(today(round)));
        for (Recipient to : people.getOrDefault(post.getId(), List.of())) {
            values.put("name", to.name());
            MailTexts.Written written = texts.inBoth(template, values);
            outbox.add(new OutboxMail(
                            to.address(), to.name().getEn(), written.subject(), written.body(), null, clock.instant())
                    .about("response", response.getId()));
        }
    }

    private LocalDate today(FeedbackRound round) {
        return LocalDate.ofInstant(clock.instant(), zone(round));
    }

    private static ZoneId zone(FeedbackRound round) {
        return round.getMeeting().getSlot().getZone();
    }
}
