package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.consultation.Addressing;
import org.mashwara.consultation.Clearance;
import org.mashwara.consultation.ClearanceRoute;
import org.mashwara.consultation.ClearanceRule;
import org.mashwara.consultation.DepartmentAbove;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.FeedbackRoundRepository;
import org.mashwara.consultation.Points;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.ResultTallies;
import org.mashwara.consultation.RoundContent;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Post;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.governance.GoverningBody;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.LocalText;

/**
 * What the members in Quetta are asked now, between two meetings: three have answered, one has begun, one has only
 * looked, four have not. The answers of the Anti-Narcotics Force wait for the approval of the ministry above it.
 */
@ApplicationScoped
class DemoOpenRound {

    private static final String BODY = "TWG-BAL";
    private static final LocalText NAME = LocalText.of(
            "Workplan for Balochistan, between the meetings", "بلوچستان کا ورک پلان، دو اجلاسوں کے درمیان");

    private static final int OPENED_DAYS_AGO = 5;
    private static final int OPEN_FOR_DAYS = 12;
    private static final int RULE_LAID_DAYS_AGO = 40;

    private static final String ANTI_NARCOTICS = "bal-anti-narcotics";

    /** Whose account answered or began. */
    private static final Map<String, String> BY = Map.of(
            "bal-ig-prisons",
            "ig-prisons",
            "bal-home-secretary",
            "home-secretary",
            "bal-director-fia",
            "fia",
            "bal-additional-secretary",
            "additional-home-secretary",
            ANTI_NARCOTICS,
            "staff-anti-narcotics");

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private DemoFeedback feedback;

    @Inject
    private Points points;

    @Inject
    private ResultTallies tallies;

    void load(DemoMeetings.Cast cast, WorkplanVersion version, LocalDate today) {
        GoverningBody body = cast.body(BODY);
        FeedbackRound round = open(body, version, today);
        Map<String, Response> responses = feedback.ask(round, today.minusDays(OPENED_DAYS_AGO), cast.register());
        em.flush();
        DemoFeedback.said("now")
                .forEach((post, rows) -> submitted(responses.get(post), rows, sentAt(post, today), by(cast, post)));
        DemoFeedback.said("now-begun")
                .forEach((post, rows) -> feedback.save(
                        responses.get(post), rows, DemoMeetings.at(today.minusDays(1), 16, 40), by(cast, post)));
        responses
                .get("bal-prosecution-secretary")
                .look(DemoMeetings.at(today.minusDays(2), 9, 25), cast.account("prosecution"));
        ClearanceRoute route = route(cast, today);
        DemoFeedback.said("now-approval")
                .forEach((post, rows) -> awaitsApproval(responses.get(post), rows, by(cast, post), route, today));
        em.flush();
        tallies.count(round.getId());
    }

    private FeedbackRound open(GoverningBody body, WorkplanVersion version, LocalDate today) {
        Instant opens = DemoMeetings.at(today.minusDays(OPENED_DAYS_AGO), 9, 0);
        FeedbackRound round = new FeedbackRound(
                new RoundContent(
                        NAME,
                        null,
                        List.of(body),
                        version,
                        rounds.newestQuestionnaire(Questionnaire.ACTIVITY_REVIEW)
                                .orElseThrow(),
                        opens,
                        DemoMeetings.at(today.plusDays(OPEN_FOR_DAYS), 17, 0),
                        null,
                        FeedbackAttribution.BY_POST,
                        Addressing.all()),
                opens);
        em.persist(round);
        round.open(opens);
        return round;
    }

    private static long by(DemoMeetings.Cast cast, String post) {
        return cast.account(BY.get(post));
    }

    private static Instant sentAt(String post, LocalDate today) {
        return switch (post) {
            case "bal-director-fia" -> DemoMeetings.at(today.minusDays(4), 17, 45);
            case "bal-ig-prisons" -> DemoMeetings.at(today.minusDays(3), 15, 10);
            default -> DemoMeetings.at(today.minusDays(2), 11, 30);
        };
    }

    private void submitted(Response response, List<Row> rows, Instant at, long by) {
        feedback.save(response, rows, at.minusSeconds(600), by);
        feedback.give(response, at, by);
        points.raise(response, at);
    }

    /** What the Anti-Narcotics Force says is approved by the head of the ministry above. */
    private ClearanceRoute route(DemoMeetings.Cast cast, LocalDate today) {
        Post post = cast.register().post(ANTI_NARCOTICS);
        ClearanceRule rule = ClearanceRule.ofPost(post);
        rule.lay(
                false,
                null,
                true,
                DemoMeetings.at(today.minusDays(RULE_LAID_DAYS_AGO), 11, 0),
                cast.account("secretariat"));
        em.persist(rule);
        Post secretary = cast.register().post("narcotics-secretary");
        return rule.route(
                post, () -> Optional.of(new DepartmentAbove(secretary.organisationOn(today), List.of(secretary))));
    }

    private void awaitsApproval(Response response, List<Row> rows, long by, ClearanceRoute route, LocalDate today) {
        Instant at = DemoMeetings.at(today.minusDays(1), 12, 20);
        feedback.save(response, rows, at.minusSeconds(900), by);
        em.flush();
        em.persist(Clearance.send(response, feedback.submission(response, at, by), route, null));
    }
}
