package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Whoever came by the link of a mail confirms feedback without a connection, too; a link sends its own round's only. */
class OutboxByLinkIT {

    private static final String OFFICE = "AIG Training (Police)";
    private static final String SUBMITTED = "response where id = %d and state = 'SUBMITTED'";
    private static final String LIMITED = "Other feedback of yours waits on this device";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private Visitor official;
    private OwnDevice device;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        round = rounds.asking(OFFICE);
        official = visits.open("official", Visits.phone());
        device = new OwnDevice(official);
        page = official.page();
    }

    private void openBy(String link) {
        official.goTo(link + "&lang=en");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?*");
    }

    @Test
    void whatWasConfirmedIsSentOnceWhenTheLinkIsOpenedAgain() throws Exception {
        String link = MailedLink.of(round, visits);
        openBy(link);
        device.keepForm();
        assertThat(page.locator("#own-device-hint")).containsText("by the link of your mail");
        device.loseTheLine();
        device.write("Written on the road.");
        device.toTheEnd();
        assertThat(device.checking()).containsText("Written on the road.");
        Look.at(official, "en");
        device.confirm();
        assertThat(device.checking()).containsText("when you open the form by the link of your mail again");
        device.leaveThePage();
        // what the link opened has ended by then
        page.context().clearCookies();

        AtomicInteger requests = device.losingTheFirstAnswer();
        device.lineIsBack();
        openBy(link);
        page.waitForURL("**/feedback/response?*");
        official.takeComplaints();
        assertThat(page.locator("main")).containsText("Thank you. Your feedback was received.");
        assertThat(page.locator("main")).containsText("Written on the road.");
        assertThat(page.locator("#outbox")).isEmpty();
        Assertions.assertThat(requests).hasValue(2);
        Assertions.assertThat(round.count("response r join account a on a.id = r.submitted_by where r.id = %d"
                        + " and r.state = 'SUBMITTED' and a.sign_in_name = '" + DemoAccounts.POLICE_TRAINING + "'"))
                .isEqualTo(1);
        Assertions.assertThat(round.count("outbox_mail where about_kind = 'response' and about_id = %d"
                        + " and subject like 'Received:%%'"))
                .isEqualTo(1);
        official.goTo(link);
        assertThat(page.locator("h1")).hasText("Your feedback");
    }

    @Test
    void otherFeedbackOfTheSamePersonWaitsUntilItsOwnLinkIsOpened() throws Exception {
        AnOpenRound other = rounds.asking(OFFICE);
        String link = MailedLink.of(round, visits);
        String otherLink = MailedLink.of(other, visits);
        openBy(link);
        device.keepForm();
        device.confirmOffline("For the one round.");
        device.lineIsBack();

        openBy(otherLink);
        device.isTold(LIMITED);
        Look.at(official, "en");
        Assertions.assertThat(round.count(SUBMITTED)).isZero();
        KeptForm.await(page);
        device.loseTheLine();
        device.write("For the other round.");
        assertThat(page.locator("#trouble")).containsText("kept on this device");
        device.leaveThePage();
        device.lineIsBack();

        openBy(link);
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("For the one round.");
        device.isTold(LIMITED);
        official.goTo("/feedback/response?lang=ur&response=" + round.id());
        device.isTold("آپ کی ایک اور رائے اس آلے پر منتظر ہے۔");
        Look.at(official, "ur");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        Assertions.assertThat(other.count("answer where response_id = %d")).isZero();

        openBy(otherLink);
        assertThat(page.locator("p.saved").first()).containsText("✓");
        assertThat(page.locator("textarea:visible").first()).hasValue("For the other round.");
        assertThat(page.locator("#outbox")).isEmpty();
        Assertions.assertThat(other.count("answer where response_id = %d and text = 'For the other round.'"))
                .isEqualTo(1);
        Assertions.assertThat(other.count(SUBMITTED)).isZero();
    }
}
