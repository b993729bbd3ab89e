package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** On a device of one's own, feedback is filled in, checked and confirmed without a connection, and arrives once. */
class AnsweringOfflineIT {

    private static final String OFFICE = "AIG Training (Police)";
    private static final String SUBMITTED = "response where round_id = %d and state = 'SUBMITTED'";

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
        official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        device = new OwnDevice(official);
        page = official.page();
    }

    @Test
    void whatWasConfirmedWithoutAConnectionIsSentOnceFromThePageThatIsOpenedNext() throws Exception {
        device.keepForm(round);
        device.loseTheLine();
        device.write("Written on the road.");
        device.toTheEnd();
        assertThat(device.checking()).containsText("Written on the road.");
        Look.at(official, "en");
        device.checking().locator("[data-change]").click();
        assertThat(page.locator("textarea:visible").first()).hasValue("Written on the road.");
        device.toTheEnd();
        device.confirm();
        page.reload();
        assertThat(device.checking()).containsText("Confirmed, and not sent yet");
        assertThat(device.checking()).containsText("Written on the road.");
        device.leaveThePage();

        AtomicInteger requests = device.losingTheFirstAnswer();
        device.lineIsBack();
        official.goTo("/today");
        assertThat(page.locator("#outbox")).containsText("is not sent yet");
        device.isTold("was sent on");
        official.takeComplaints();
        Look.at(official, "en");
        Assertions.assertThat(requests).hasValue(2);
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        Assertions.assertThat(round.count("outbox_mail where about_kind = 'response' and about_id = %d"))
                .isEqualTo(1);
        page.locator("#outbox a").click();
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("Written on the road.");
        official.goTo("/today");
        assertThat(page.locator("#outbox")).isEmpty();
    }

    @Test
    void whatTheCheckPageCouldNotSendIsSentAfterItWasClosed() throws Exception {
        device.keepForm(round);
        device.write("Checked with a connection.");
        device.toTheEnd();
        page.waitForURL("**/feedback/check?*");
        device.loseTheLine();
        page.locator("[id$='form:submit']").click();
        assertThat(page.locator("#sending")).containsText("You may close this page");
        device.leaveThePage();

        device.lineIsBack();
        official.goTo("/feedback/list?lang=ur");
        assertThat(page.locator("#outbox a"))
                .hasAttribute("href", "/feedback/response?response=" + round.id() + "&sent=true");
        official.takeComplaints();
        Look.at(official, "ur");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        official.goTo("/today?lang=en");
    }

    @Test
    void whatIsStillToBeChosenStaysOnTheDeviceWhenThePageIsLeft() throws Exception {
        device.keepForm(round);
        device.loseTheLine();
        device.write("Written on the road.");
        Page desk = visits.as(DemoAccounts.POLICE_TRAINING)
                .goTo("/feedback/respond?response=" + round.id())
                .page();
        desk.locator("textarea:visible").first().fill("Written at the desk.");
        assertThat(desk.locator("p.saved")).containsText("✓");
        device.lineIsBack();
        Locator clash = page.locator(".clash");
        assertThat(clash).hasCount(1);
        assertThat(clash.locator("a"))
                .containsText(page.locator(".turn h2").first().textContent());
        Look.at(official, "en");

        official.goTo("/meetings/list");
        official.takeComplaints();
        assertThat(page.locator("#outbox")).containsText("Open the form");
        official.goTo("/feedback/respond?response=" + round.id());

        assertThat(clash).hasCount(1);
        assertThat(clash).containsText("Written on the road.");
        assertThat(clash).containsText("Written at the desk.");
        clash.getByText("Take what was saved").click();
        assertThat(clash).hasCount(0);
        page.reload();
        assertThat(page.locator("textarea:visible").first()).hasValue("Written at the desk.");
        assertThat(clash).hasCount(0);
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'Written at the desk.'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasOnlyFilledInIsSavedFromAnotherPage() throws Exception {
        device.keepForm(round);
        device.loseTheLine();
        device.write("Not finished.");
        assertThat(page.locator("#trouble")).containsText("kept on this device");
        device.leaveThePage();

        device.lineIsBack();
        official.goTo("/today");
        assertThat(page.locator("#outbox")).containsText("has arrived");
        official.takeComplaints();
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'Not finished.'"))
                .isEqualTo(1);
        Assertions.assertThat(round.count(SUBMITTED)).isZero();
    }

    /** What was saved after the form was kept on the device belongs to what is shown, too. */
    @Test
    void withoutAConnectionTheFormItselfIsCheckedInsteadOfTheCheckPage() throws Exception {
        device.keepForm(round);
        device.write("Saved before the line went.");
        assertThat(page.locator("p.saved")).containsText("✓");
        device.loseTheLine();
        device.toTheEnd();
        page.waitForURL("**/feedback/respond?*#check");
        assertThat(device.checking()).containsText("Saved before the line went.");
        device.lineIsBack();
        device.checking().locator("[data-send]").click();
        page.waitForURL("**/feedback/response?*");
        official.takeComplaints();
        assertThat(page.locator("main")).containsText("Thank you. Your feedback was received.");
        assertThat(page.locator("main")).containsText("Saved before the line went.");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
    }

    @Test
    void whereSomethingWasChangedElsewhereNothingIsSentUntilThePersonHasChosen() throws Exception {
        confirmOffline("On the phone.");
        Page desk = visits.as(DemoAccounts.POLICE_TRAINING)
                .goTo("/feedback/respond?response=" + round.id())
                .page();
        desk.locator("textarea:visible").first().fill("At the desk.");
        assertThat(desk.locator("p.saved")).containsText("✓");

        device.lineIsBack();
        official.goTo("/today");
        assertThat(page.locator("#outbox")).containsText("was not sent: an answer was changed elsewhere");
        official.takeComplaints();
        page.locator("#outbox summary").click();
        assertThat(page.locator("#outbox details")).containsText("On the phone.");
        Look.at(official, "en");
        Assertions.assertThat(round.count(SUBMITTED)).isZero();
        page.locator("#outbox a").click();
        page.waitForURL("**/feedback/respond?*");
        Locator clash = page.locator(".clash");
        assertThat(clash).containsText("On the phone.");
        assertThat(clash).containsText("At the desk.");
        clash.getByText("Keep what is here").click();
        assertThat(clash).hasCount(0);
        device.toTheEnd();
        page.waitForURL("**/feedback/check?*");
        assertThat(page.locator("main")).containsText("On the phone.");
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'On the phone.'"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsSentInTheNameOfSomebodyElseWhoSignsInOnTheDevice() throws Exception {
        confirmOffline("Mine alone.");
        page.context().clearCookies();
        device.lineIsBack();
        signIn(DemoAccounts.FIA);
        assertThat(page.locator("#outbox")).containsText("Feedback of somebody else waits on this device");
        assertThat(page.locator("#outbox")).not().containsText("Review " + round.id());
        official.takeComplaints();
        Look.at(official, "en");
        Assertions.assertThat(round.count(SUBMITTED)).isZero();
        Assertions.assertThat(round.count("answer where response_id = %d")).isZero();
        Assertions.assertThat(page.evaluate("""
            () => fetch('/feedback/draft', {
              method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Mashwara': 'form' },
              body: JSON.stringify({ person: '1', response: 1, entries: [] })
            }).then(answer => answer.json()).then(answer => answer.kind)
            """))
                .as("a page that was left open by somebody else")
                .isEqualTo("other");
        signOut();
        page.waitForURL("**/sign-in?why=out");

        signIn(DemoAccounts.POLICE_TRAINING);
        assertThat(page.locator("#outbox")).containsText("was sent on");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        Assertions.assertThat(round.count("response r join account a on a.id = r.submitted_by where r.id = %d"
                        + " and a.sign_in_name = '" + DemoAccounts.POLICE_TRAINING + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatCameTooLateIsToldAndWipedAtSignOutAfterAWarningOnly() throws Exception {
        confirmOffline("Too late.");
        round.close();
        page.context().clearCookies();
        device.lineIsBack();
        signIn(DemoAccounts.POLICE_TRAINING);
        assertThat(page.locator("#outbox")).containsText("could not be sent");
        official.takeComplaints();
        signOut();
        assertThat(page.locator("#outbox .note.bad")).containsText("Not everything on this device is sent yet");
        Look.at(official, "en");
        page.getByText("Keep it").click();
        assertThat(page.locator("#outbox .note.bad")).hasCount(0);
        signOut();
        page.getByText("Sign out and wipe it").click();
        page.waitForURL("**/sign-in?why=out");
        Assertions.assertThat(page.evaluate("() => indexedDB.databases().then(all => all.length)"))
                .isEqualTo(0);
        Assertions.assertThat(round.count(SUBMITTED)).isZero();
    }

    private void confirmOffline(String words) {
        device.keepForm(round);
        device.confirmOffline(words);
    }

    private void signIn(String account) {
        official.goTo("/sign-in?lang=en");
        page.locator("[id$='form:name']").fill(account);
        page.locator("[id$='form:password']").fill(DemoAccounts.PASSWORD);
        page.locator("[id$='form:signIn']").click();
        page.waitForURL("**/today");
    }

    private void signOut() {
        page.locator("details.menu summary").click();
        page.locator("[id='signOut:go']").click();
    }
}
