package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.consultation.ClosingCause;
import org.mashwara.consultation.ClosingChange;
import org.mashwara.consultation.ClosingChanged;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.FeedbackRoundRepository;
import org.mashwara.consultation.PointState;
import org.mashwara.consultation.ResponseState;
import org.mashwara.consultation.RoundClosed;
import org.mashwara.governance.SeatCapacity;

/**
 * When a round closes: tells the TWG Secretariat how many answered, and the leads of the subprogrammes how many comments
 * and proposals wait for the agency's answer. When it can follow the meeting no more with which it closed: tells the TWG
 * Secretariat what becomes of it.
 */
@ApplicationScoped
public class RoundMails {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FeedbackRoundRepository rounds;

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

    void tell(@Observes RoundClosed event) {
        FeedbackRound round = rounds.find(event.roundId()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), round.getZone());
        List<Long> secretariat = secretariat(round, today);
        Map<Long, Long> waiting = waitingByLead(round);
        List<Long> posts = new ArrayList<>(secretariat);
        posts.addAll(waiting.keySet());
        Map<Long, List<Recipients.Recipient>> people = recipients.of(posts, today);
        Map<String, Object> result = answered(round);
        result.put("calledOff", round.getOpenedAt() == null);
        result.put("meeting", round.isLeftWithoutMeeting() ? round.getReference() : null);
        result.put("link", links.round(round.getId()));
        secretariat.forEach(post -> write("round-closed", round, people.getOrDefault(post, List.of()), result));
        waiting.forEach((post, count) -> write(
                "to-answer",
                round,
                people.getOrDefault(post, List.of()),
                Map.of("count", count, "link", links.toAnswer())));
    }

    void letGo(@Observes ClosingChanged event) {
        ClosingChange change = em.find(ClosingChange.class, event.changeId());
        if (!change.getCause().isLetGo()) {
            return;
        }
        FeedbackRound round = change.getRound();
        LocalDate today = LocalDate.ofInstant(clock.instant(), round.getZone());
        List<Long> secretariat = secretariat(round, today);
        Map<Long, List<Recipients.Recipient>> people = recipients.of(secretariat, today);
        Map<String, Object> values = Map.of(
                "meeting", change.getMeeting().getReference().toString(),
                "cancelled", change.getCause() == ClosingCause.MEETING_CANCELLED,
                "until", MailTimes.until(round.deadline()),
                "link", links.round(round.getId()));
        secretariat.forEach(post -> write("round-let-go", round, people.getOrDefault(post, List.of()), values));
    }

    private List<Long> secretariat(FeedbackRound round, LocalDate today) {
        return em.createQuery(
                        "select distinct s.post.id from Seat s where s.body in :bodies"
                                + " and s.capacity = :secretariat and s.period.from <= :today"
                                + " and (s.period.until is null or s.period.until >= :today) order by s.post.id",
                        Long.class)
                .setParameter("bodies", round.getBodies())
                .setParameter("secretariat", SeatCapacity.SECRETARIAT)
                .setParameter("today", today)
                .getResultList();
    }

    private Map<String, Object> answered(FeedbackRound round) {
        Object[] counts = em.createQuery(
                        "select count(r), sum(case when r.state = :submitted then 1 else 0 end)"
                                + " from Response r where r.round = :round and r.standing = true",
                        Object[].class)
                .setParameter("submitted", ResponseState.SUBMITTED)
                .setParameter("round", round)
                .getSingleResult();
        Map<String, Object> values = new HashMap<>();
        values.put("asked", counts[0]);
        values.put("answered", counts[1] == null ? 0 : counts[1]);
        return values;
    }

    /** How many comments and proposals wait, by the post that leads their subprogramme. */
    private Map<Long, Long> waitingByLead(FeedbackRound round) {
        Map<Long, Long> waiting = new LinkedHashMap<>();
        em.createQuery(
                        "select l.id, count(p) from Point p join p.assignee l"
                                + " where p.response.round = :round and p.state = :waiting"
                                + " group by l.id order by l.id",
                        Object[].class)
                .setParameter("round", round)
                .setParameter("waiting", PointState.WAITING)
                .getResultList()
                .forEach(row -> waiting.put((Long) row[0], (Long) row[1]));
        return waiting;
    }

    private void write(
            String template, FeedbackRound round, List<Recipients.Recipient> people, Map<String, Object> values) {
        for (Recipients.Recipient to : people) {
            Map<String, Object> filled = new HashMap<>(values);
            filled.put("round", round.getName());
            filled.put("name", to.name());
            MailTexts.Written written = texts.inBoth(template, filled);
            outbox.add(new OutboxMail(
                            to.address(), to.name().getEn(), written.subject(), written.body(), null, clock.instant())
                    .about("feedback round", round.getId()));
        }
    }
}
