package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashwara.consultation.AmendmentsDecided;
import org.mashwara.consultation.Disposition;
import org.mashwara.consultation.DispositionHeld;
import org.mashwara.consultation.DispositionSentBack;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.Point;
import org.mashwara.consultation.PointReopened;
import org.mashwara.consultation.Response;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.meeting.Decision;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.Role;

/**
 * Tells the agency head of a refusal, or a correction into one, to release; a lead of one that was sent back and of a point
 * that was reopened; and the seats whose points led to changes of the workplan, and the leads who answered them, what the
 * parent body decided on them.
 */
@ApplicationScoped
public class LoopMails {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

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

    void toRelease(@Observes DispositionHeld event) {
        Disposition refusal = em.find(Disposition.class, event.dispositionId());
        List<Point> points = refusal.getPoints();
        List<Recipient> heads = em.createQuery(
                        "select p from Account a join a.person p join a.roles r where r = :head and a.lockedAt is null"
                                + " and a.id <> :writer order by a.id",
                        Person.class)
                .setParameter("head", Role.AGENCY_HEAD)
                .setParameter("writer", refusal.getWriterToRelease())
                .getResultStream()
                .map(recipients::person)
                .flatMap(Optional::stream)
                .toList();
        points.stream()
                .collect(Collectors.groupingBy(point -> point.getResponse().getRound(), Collectors.counting()))
                .forEach((round, count) ->
                        write("to-release", round, heads, Map.of("count", count, "link", links.toRelease())));
    }

    void sentBack(@Observes DispositionSentBack event) {
        Disposition refusal = em.find(Disposition.class, event.dispositionId());
        for (Point point : refusal.getPoints()) {
            FeedbackRound round = point.getResponse().getRound();
            if (point.getAssignee() != null) {
                write(
                        "answer-sent-back",
                        round,
                        people(point.getAssignee(), round),
                        Map.of("note", refusal.getSentBackNote(), "link", links.point(point.getId())));
            }
        }
    }

    void reopened(@Observes PointReopened event) {
        Point point = em.find(Point.class, event.pointId());
        Post assignee = point.getAssignee();
        if (assignee != null) {
            FeedbackRound round = point.getResponse().getRound();
            write(
                    "reopened",
                    round,
                    people(assignee, round),
                    Map.of(
                            "closes",
                            MailTimes.day(point.getDueOn().atStartOfDay(zone(round))),
                            "link",
                            links.point(point.getId())));
        }
    }

    void decided(@Observes AmendmentsDecided event) {
        Decision decision = em.find(Decision.class, event.decisionId());
        List<Point> points = em.createQuery(
                        "select distinct p from AmendedPoint x join x.point p where x.amendment.decision = :decision",
                        Point.class)
                .setParameter("decision", decision)
                .getResultList();
        points.stream().map(Point::getResponse).distinct().forEach(response -> toSeat(decision, response));
        points.stream()
                .filter(point -> point.getAssignee() != null)
                .collect(Collectors.groupingBy(
                        Point::getAssignee,
                        Collectors.mapping(point -> point.getResponse().getRound(), Collectors.toSet())))
                .forEach((lead, after) -> after.forEach(round -> toLead(decision, lead, round)));
    }

    private void toSeat(Decision decision, Response response) {
        FeedbackRound round = response.getRound();
        Post post = response.getSeat().getPost();
        write(
                "decided",
                round,
                people(post, round),
                Map.of(
                        "post", post.nameOn(today(round)),
                        "reference", decision.getReference(),
                        "link", links.done()));
    }

    private void toLead(Decision decision, Post lead, FeedbackRound round) {
        write(
                "decided-lead",
                round,
                people(lead, round),
                Map.of("reference", decision.getReference(), "link", links.amendments()));
    }

    private List<Recipient> people(Post post, FeedbackRound round) {
        return recipients.of(List.of(post.getId()), today(round)).getOrDefault(post.getId(), List.of());
    }

    private void write(String template, FeedbackRound round, Collection<Recipient> people, Map<String, Object> values) {
        for (Recipient to : people) {
            Map<String, Object> filled = new HashMap<>(values);
            filled.put("round", round.getName());
            filled.put("name", to.name());
            MailTexts.Written written = texts.inBoth(template, filled);
            outbox.add(new OutboxMail(
                            to.address(), to.name().getEn(), written.subject(), written.body(), null, clock.instant())
                    .about("feedback round", round.getId()));
        }
    }

    private LocalDate today(FeedbackRound round) {
        return LocalDate.ofInstant(clock.instant(), zone(round));
    }

    private static ZoneId zone(FeedbackRound round) {
        return round.getZone();
    }
}
