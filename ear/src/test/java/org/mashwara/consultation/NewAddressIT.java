package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.ExceptionLine;
import org.mashwara.identity.ExceptionQueries;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.Origin;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.CommandContext;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What comes by the link of a mail to an address that was changed meanwhile is shown to the auditor. */
@ArquillianTest
class NewAddressIT {

    private static final Origin HERE = new Origin("198.51.100.61", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

    @Inject
    private AReviewedMeeting review;

    @Inject
    private MailedLinks mails;

    @Inject
    private SignedLinks links;

    @Inject
    private ExceptionQueries exceptions;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    private long round;
    private long response;

    @BeforeEach
    void open() throws Exception {
        round = review.openRound();
        response = review.responseOf(DemoAccounts.IG_PRISONS, round);
    }

    @Test
    void whatComesFromANewAddressIsToBeLookedAt() throws Exception {
        long person = review.number(
                "select person_id from account where sign_in_name = '%s'".formatted(DemoAccounts.PA_IG_PRISONS));
        String address = review.text("select email from person where id = " + person);
        submittedBy(DemoAccounts.PA_IG_PRISONS);
        assertThat(suspicions(person)).isEmpty();
        mails.correct(person, "new.address@example.org");
        submittedBy(DemoAccounts.PA_IG_PRISONS);
        mails.correct(person, address);
        assertThat(suspicions(person))
                .singleElement()
                .satisfies(line -> assertThat(line.what().getEn()).isEqualTo("Bilal Ahmed Sheikh"));
    }

    /** As a session that the link has opened would leave it in the audit trail. */
    private void submittedBy(String account) throws Exception {
        links.use(
                LinkPurpose.RESPONSE,
                mails.linkTo(round, account),
                HERE.address(),
                "consultation.response.submit",
                opened -> context.about("response", response, "it"));
    }

    private List<ExceptionLine> suspicions(long person) {
        SignedIn.as(DemoAccounts.AUDITOR);
        return exceptions.report(null, LocalDate.now(clock).plusDays(1)).lines().stream()
                .filter(line -> line.exception().equals("FEEDBACK_FROM_NEW_ADDRESS") && line.id() == person)
                .toList();
    }
}
