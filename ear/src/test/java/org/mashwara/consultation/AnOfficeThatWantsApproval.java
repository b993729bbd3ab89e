package org.mashwara.consultation;

import static org.mashwara.suite.DemoAccounts.ADMINISTRATOR;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.PA_IG_PRISONS;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mashwara.suite.SignedIn;

/**
 * The Inspector General's office, which wants its answers cleared by him and by the Home Department above, in a round of
 * its own.
 */
abstract class AnOfficeThatWantsApproval {

    @Inject
    AReviewedMeeting review;

    @Inject
    ResponseService responses;

    @Inject
    ClearanceService service;

    @Inject
    ClearanceQueries clearances;

    @Inject
    ClearanceRuleService rules;

    long post;
    long round;
    long response;

    @BeforeEach
    void lay() throws Exception {
        round = review.openRound();
        response = review.responseOf(IG_PRISONS, round);
        post = review.number(
                "select s.post_id from seat s join response r on r.seat_id = s.id where r.id = " + response);
        SignedIn.as(IG_PRISONS);
        rules.layForPost(post, null, new ClearanceRuleForm(true, null, true));
    }

    @AfterEach
    void remove() {
        SignedIn.as(ADMINISTRATOR);
        rules.removeForPost(post, review.number("select version from clearance_rule where post_id = " + post));
    }

    void save() {
        save(Agreement.AGREE);
    }

    void save(Agreement agreement) {
        responses.save(
                response, review.version("response", response), List.of(review.grade("RELEVANCE", "A10", agreement)));
    }

    /** The assistant saves and sends; gives the clearance's id. */
    long sent() {
        SignedIn.as(PA_IG_PRISONS);
        save();
        responses.submit(response, review.version("response", response), null);
        return review.number("select max(id) from clearance where response_id = " + response);
    }

    long version(long clearance) {
        return review.version("clearance", clearance);
    }

    String state() {
        return review.text("select state from response where id = " + response);
    }

    long sentWith(Agreement agreement) {
        SignedIn.as(PA_IG_PRISONS);
        save(agreement);
        responses.submit(response, review.version("response", response), null);
        return review.number("select max(id) from clearance where response_id = " + response);
    }

    void approvedByHolder(long clearance) {
        SignedIn.as(IG_PRISONS);
        service.clear(clearance, version(clearance));
    }
}
