package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.suite.DemoAccounts.HOME_SECRETARY;
import static org.mashwara.suite.DemoAccounts.IG_PRISONS;
import static org.mashwara.suite.DemoAccounts.PA_IG_PRISONS;

import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.SignedIn;

/** An office takes its feedback back in the moment in which its change is approved: one comes first, none fails. */
@ArquillianTest
class WithdrawnWhileApprovedIT extends AnOfficeThatWantsApproval {

    @RepeatedTest(5)
    void oneOfThemIsTooLateAndNothingCountsTwice() throws Exception {
        approvedByAll(sent());
        SignedIn.as(PA_IG_PRISONS);
        long next = responses.change(response);
        responses.submit(next, review.version("response", next), null);
        long clearance = review.number("select max(id) from clearance where response_id = " + next);
        approvedByHolder(clearance);
        long withdrawn = review.version("response", response);
        long approved = version(clearance);

        List<Object> outcomes = review.atOnce(List.of(IG_PRISONS, HOME_SECRETARY), account -> {
            if (account.equals(IG_PRISONS)) {
                responses.withdraw(response, withdrawn, "It was wrong.");
                return "withdrawn";
            }
            service.clear(clearance, approved);
            return "approved";
        });

        assertThat(outcomes)
                .filteredOn(Throwable.class::isInstance)
                .as("who came too late")
                .singleElement()
                .isInstanceOfAny(BusinessException.class, StaleEditException.class);
        assertThat(review.number("select count(*) from response where state = 'SUBMITTED' and round_id = " + round))
                .isEqualTo(outcomes.contains("approved") ? 1 : 0);
    }

    private void approvedByAll(long clearance) {
        approvedByHolder(clearance);
        SignedIn.as(HOME_SECRETARY);
        service.clear(clearance, version(clearance));
    }
}
