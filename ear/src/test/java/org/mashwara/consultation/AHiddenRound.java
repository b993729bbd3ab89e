package org.mashwara.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashwara.meeting.CalendarFeedService;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Pages;
import org.mashwara.suite.SignedIn;

/**
 * A round that hides its authors, from the first mail to what the committee decided: five offices have answered, of
 * which the Inspector General of Prisons has said four things. Four seats have answered about activity A10, two each
 * about A11 and A13, which are therefore not told apart to those from whom the authors are hidden.
 */
@RequestScoped
class AHiddenRound {

    /** In the address of what somebody tries without having been led there. */
    static final String TRIED = "tried=yes";

    private static final String AUTHOR = DemoAccounts.IG_PRISONS;
    private static final String DECIDED = "Kalat needs a warehouse for seized goods.";
    private static final String WAITING = "Kalat has no room for the course.";
    private static final String FEW = "Kalat waits for computers.";
    private static final String ANSWERED_FIRST = "Some are on their way.";
    private static final String AMENDED = "Kalat comes before Mach.";

    /** Where somebody would try it. */
    private static final Pattern ABOUT_FEEDBACK = Pattern.compile("(?:feedback|workplan)/.*");

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private FeedbackRoundService rounds;

    @Inject
    private FeedbackReminderService reminders;

    @Inject
    private ResponseService responses;

    @Inject
    private DispositionService dispositions;

    @Inject
    private PointService points;

    @Inject
    private AmendmentService amendments;

    @Inject
    private CommitteeService committee;

    @Inject
    private CalendarFeedService calendars;

    @Inject
    private ResultTallies tallies;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private long round;
    private long amendment;
    private long recommendation;
    private long pending;
    private final Map<String, String> feeds = new HashMap<>();

    /** Is asked, answered, disposed of, amended, decided and closed. */
    void isAnsweredAndClosed() throws Exception {
        round = review.hiddenRound();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        reminders.remind(
                round,
                Set.of(
                        review.responseOf(AUTHOR, round),
                        review.responseOf(DemoAccounts.FIA, round),
                        review.responseOf(DemoAccounts.HOME_SECRETARY, round)),
                review.now());
        gives(
                AUTHOR,
                review.grade("RELEVANCE", "A10", Agreement.AGREE),
                review.words("PROPOSAL", "A10", DECIDED),
                review.words("COMMENT", "A10", WAITING),
                review.words("COMMENT", "A11", FEW),
                review.words("PROPOSAL", "A11", AMENDED));
        gives(
                DemoAccounts.HOME_SECRETARY,
                review.words("PROPOSAL", "A05", "Kalat needs a college of its own."),
                review.grade("RELEVANCE", "A10", Agreement.AGREE));
        gives(
                DemoAccounts.ADDITIONAL_HOME_SECRETARY,
                review.words("COMMENT", "A05", "Kalat is far from Quetta."),
                review.grade("RELEVANCE", "A10", Agreement.DISAGREE));
        review.asksAbout(DemoAccounts.POLICE_TRAINING, round, "A10");
        gives(DemoAccounts.POLICE_TRAINING, review.grade("RELEVANCE", "A10", Agreement.DISAGREE));
        gives(DemoAccounts.PROSECUTION, review.words("COMMENT", "A11", "Kalat sends its files by post."));
        daysApart();
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(
                review.shown(point(DECIDED), point("Kalat needs a college of its own.")),
                Verdict.ACCEPTED,
                "Both are planned.",
                false);
        dispositions.give(review.shown(point(FEW)), Verdict.PARTLY_ACCEPTED, ANSWERED_FIRST, false);
        dispositions.give(review.shown(point(AMENDED)), Verdict.ACCEPTED, "It will come first.", false);
        SignedIn.as(AUTHOR);
        points.reopen(point(FEW), "None has come to Mach.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        amendment = amendments.draft(
                List.of(point(DECIDED)), proceedings.moved(point(DECIDED), "A10"), "Roads are closed in summer.");
        pending = amendments.draft(
                List.of(point(AMENDED)), proceedings.moved(point(AMENDED), "A11"), "The computers come later.");
        recommendation = proceedings.reviewWithRecommendation();
        long other = proceedings.reviewWithRecommendation();
        SignedIn.as(DemoAccounts.SECRETARIAT);
        committee.recommend(recommendation, recommendation, proceedings.shown(amendment));
        committee.recommend(other, other, proceedings.shown(pending));
        rounds.extend(
                round,
                review.version("feedback_round", round),
                review.now().plus(Duration.ofDays(30)),
                "Roads are closed.");
        rounds.close(round, review.version("feedback_round", round));
        proceedings.adopted(recommendation, amendment);
    }

    /** Each office on a day of its own, so that whatever is put in the order of time would tell it. */
    private void daysApart() throws Exception {
        inOneTransaction("""
                update response r set submitted_at = r.submitted_at - x.later * interval '2 days', version = version + 1
                  from (select id, row_number() over (order by md5(cast(seat_id as text))) as later from response
                         where round_id = %1$d and state = 'SUBMITTED') x
                 where r.id = x.id
                """.formatted(round), """
                update feedback_point p set raised_at = r.submitted_at, version = p.version + 1
                  from response r where r.id = p.response_id and r.round_id = %1$d
                """.formatted(round));
    }

    private void gives(String account, AnswerEntry... answers) {
        long response = review.responseOf(account, round);
        SignedIn.as(account);
        Saved saved = responses.save(response, review.version("response", response), List.of(answers));
        responses.submit(response, saved.version(), null);
    }

    private long point(String words) {
        return review.number(
                "select p.id from feedback_point p join response r on r.id = p.response_id where r.round_id = " + round
                        + " and p.words = '" + words + "'");
    }

    /**
     * Has somebody else said what the Inspector General has, at the time when that office answered. What was about A11 is
     * about A13, which the lead for health answers. A change of A11 stays one: the prosecutors were asked about it, too.
     *
     * @param account of an office that was asked about A10 and A13
     */
    void isSaidBy(String account) throws Exception {
        says(account, DECIDED, "A10", DemoAccounts.LEAD_JUSTICE);
        says(account, WAITING, "A10", DemoAccounts.LEAD_JUSTICE);
        says(account, FEW, "A13", DemoAccounts.LEAD_HEALTH);
        says(
                account.equals(DemoAccounts.ADDITIONAL_HOME_SECRETARY) ? DemoAccounts.PROSECUTION : AUTHOR,
                AMENDED,
                "A11",
                DemoAccounts.LEAD_JUSTICE);
        transaction.begin();
        tallies.count(round);
        transaction.commit();
    }

    private void says(String account, String words, String activity, String lead) throws Exception {
        long point = point(words);
        long response = review.responseOf(account, round);
        long about = review.number("select a.id from activity a join feedback_round f on f.workplan_version_id ="
                + " a.workplan_version_id where f.id = " + round + " and a.code = '" + activity + "'");
        inOneTransaction(
                "update answer set response_id = %d, activity_id = %d where text = '%s' and response_id ="
                                .formatted(response, about, words)
                        + " (select response_id from feedback_point where id = " + point + ")",
                """
                update feedback_point p set response_id = r.id, activity_id = a.id, output_id = a.output_id,
                       raised_at = r.submitted_at, assignee_post_id = %d,
                       source = replace(p.source, cast(p.activity_id as text), cast(a.id as text))
                  from response r, activity a where p.id = %d and r.id = %d and a.id = %d
                """.formatted(review.postOf(lead), point, response, about),
                """
                update point_step t set at = r.submitted_at, by_account_id = r.submitted_by
                  from response r where t.point_id = %d and t.kind = 'RAISED' and r.id = %d
                """.formatted(point, response),
                "update disposition set given_by = %d where id = (select disposition_id from feedback_point where id = %d)"
                        .formatted(review.accountId(lead), point));
    }

    private void inOneTransaction(String... statements) throws Exception {
        transaction.begin();
        for (String statement : statements) {
            em.createNativeQuery(statement).executeUpdate();
        }
        transaction.commit();
    }

    long id() {
        return round;
    }

    /** Of the office that has said it. */
    long post() {
        return review.postOf(AUTHOR);
    }

    List<String> words() {
        return List.of(DECIDED, WAITING, FEW, AMENDED);
    }

    /** What all have read as the answer to something that its author has had reopened since. */
    String answeredFirst() {
        return ANSWERED_FIRST;
    }

    /** Of what was said, and with what. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        words().forEach(words -> ids.add(String.valueOf(point(words))));
        ids.add(String.valueOf(review.responseOf(AUTHOR, round)));
        return ids;
    }

    /** How the office, who holds it and where it belongs are called. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (String sql : List.of(
                "select unnest(array[name_en, name_ur]) from post_name where valid_until is null and post_id = %1$d",
                "select unnest(array[p.name_en, p.name_ur]) from person p join incumbency i on i.person_id = p.id"
                        + " where i.valid_until is null and i.post_id = %1$d",
                "select unnest(array[n.name_en, n.name_ur]) from organisation_name n join post o"
                        + " on o.organisation_id = n.organisation_id where n.valid_until is null and o.id = %1$d")) {
            for (Object name : em.createNativeQuery(sql.formatted(post())).getResultList()) {
                names.add((String) name);
            }
        }
        return names;
    }

    /**
     * Every page with what it may be asked for here, whether a link leads there or not, and what only somebody who looks
     * for it would try.
     */
    List<String> whereOneLooks(String account) {
        long response = review.responseOf(AUTHOR, round);
        long area = review.number("select w.area_id from workplan w join workplan_version v on v.workplan_id = w.id"
                + " join feedback_round f on f.workplan_version_id = v.id where f.id = " + round);
        String asked = "?round=" + round + "&response=" + response + "&point=" + point(DECIDED) + "&amendment="
                + amendment + "&recommendation=" + recommendation + "&version=" + review.workplan() + "&post=" + post()
                + "&area=" + area + "&meeting=" + recommendation + "&" + TRIED;
        List<String> places = new ArrayList<>();
        Pages.views().stream()
                .filter(view -> ABOUT_FEEDBACK.matcher(view).matches())
                .forEach(view -> places.add("/" + view + asked));
        for (String file : List.of("receipt", "blank", "file", "note-scan", "form-scan", "draft")) {
            places.add("/feedback/" + file + asked + "&id=" + response);
        }
        for (String format : List.of("csv", "xlsx", "codebook", "rates-csv", "rates-xlsx")) {
            places.add("/feedback/results-export?format=" + format + "&round=" + round);
        }
        for (ResultDimension dimension : List.of(ResultDimension.SEAT, ResultDimension.ACTIVITY)) {
            places.add("/feedback/results?show=" + dimension + "&round=" + round);
        }
        places.add("/feedback/results?show=RATE&round=" + round);
        for (String state : List.of("", "&state=ANSWERED", "&state=WAITING")) {
            places.add("/feedback/you-said?round=" + round + state);
            places.add("/feedback/comments?round=" + round + state);
            for (DoneScope scope : DoneScope.values()) {
                places.add("/feedback/done?scope=" + scope + "&area=" + area + state);
            }
        }
        for (String activity : List.of("A10", "A11", "A13")) {
            places.add("/feedback/comments?round=" + round + "&activity=" + activity);
        }
        for (String words : List.of("Kalat", "Kalat+prisons", "Kalat+A11", "Kalat+Mengal")) {
            places.add("/feedback/comments?q=" + words);
            places.add("/search?kind=FEEDBACK&q=" + words);
        }
        places.add("/search?q=Kalat");
        places.add("/search?q=Mengal");
        places.add("/feedback/point?point=" + point(FEW));
        places.add("/feedback/amendment?amendment=" + pending);
        places.add("/feedback/amendments?state=DECIDED");
        places.add("/feedback/amendments?state=RECOMMENDED");
        for (Object activity : em.createNativeQuery("select a.id from activity a where a.code in ('A10', 'A11', 'A13')"
                        + " and a.workplan_version_id in (%d, (select workplan_version_id from feedback_round where id = %d))"
                                .formatted(review.workplan(), round)
                        + " order by a.id")
                .getResultList()) {
            places.add("/workplan/activity?id=" + activity);
        }
        places.add("/directory/post?id=" + post());
        places.add("/meetings/meeting?id=" + recommendation);
        places.add("/calendar/" + calendar(account) + ".ics");
        return places;
    }

    private String calendar(String account) {
        return feeds.computeIfAbsent(account, name -> {
            SignedIn.as(name);
            return calendars.renew();
        });
    }
}
