package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** On a device of one's own, feedback is filled in, checked and confirmed without a connection, and arrives once. */
class AnsweringOfflineIT {

    private static final double LONGER_THAN_THE_SCRIPT_WAITS = 25_000;
    private static final String OFFICE = "AIG Training (Police)";
    private static final String SUBMITTED = "response where round_id = %d and state = 'SUBMITTED'";

    @RegisterExtension
    final Visits visits = new Visits();

    private AnOpenRound round;
    private Visitor official;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        round = AnOpenRound.of(Product.database(), OFFICE);
        official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        page = official.page();
    }

    @AfterEach
    void close() throws Exception {
        round.close();
    }

    @Test
    void whatWasConfirmedWithoutAConnectionIsSentOnceFromThePageThatIsOpenedNext() throws Exception {
        openFormOnOwnDevice();
        page.context().setOffline(true);
        write("Written on the road.");
        toTheEnd();
        assertThat(page.locator("#checking")).containsText("Written on the road.");
        Look.at(official, "en");
        page.locator("#checking [data-change]").click();
        assertThat(page.locator("textarea:visible").first()).hasValue("Written on the road.");
        toTheEnd();
        page.locator("#checking [data-send]").click();
        assertThat(page.locator("#checking")).containsText("Confirmed, and not sent yet");
        page.reload();
        assertThat(page.locator("#checking")).containsText("Confirmed, and not sent yet");
        assertThat(page.locator("#checking")).containsText("Written on the road.");
        leaveThePage();

        AtomicInteger requests = new AtomicInteger();
        page.route("**/feedback/submit", route -> {
            if (requests.incrementAndGet() == 1) {
                // the portal has it; its answer gets lost on the way
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.context().setOffline(false);
        official.goTo("/today");
        assertThat(page.locator("#outbox")).containsText("is not sent yet");
        assertThat(page.locator("#outbox")).containsText("was sent on", waiting());
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
        openFormOnOwnDevice();
        write("Checked with a connection.");
        toTheEnd();
        page.waitForURL("**/feedback/check?*");
        page.context().setOffline(true);
        page.locator("[id$='form:submit']").click();
        assertThat(page.locator("#sending")).containsText("You may close this page");
        leaveThePage();

        page.context().setOffline(false);
        official.goTo("/feedback/list?lang=ur");
        assertThat(page.locator("#outbox a"))
                .hasAttribute("href", "/feedback/response?response=" + round.id() + "&sent=true");
        official.takeComplaints();
        Look.at(official, "ur");
        Assertions.assertThat(round.count(SUBMITTED)).isEqualTo(1);
        official.goTo("/today?lang=en");
    }

    @Test
    void whatWasOnlyFilledInIsSavedFromAnotherPage() throws Exception {
        openFormOnOwnDevice();
        page.context().setOffline(true);
        write("Not finished.");
        assertThat(page.locator("#trouble")).containsText("kept on this device");
        leaveThePage();

        page.context().setOffline(false);
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
        openFormOnOwnDevice();
        write("Saved before the line went.");
        assertThat(page.locator("p.saved")).containsText("✓");
        page.context().setOffline(true);
        toTheEnd();
        page.waitForURL("**/feedback/respond?*#check");
        assertThat(page.locator("#checking")).containsText("Saved before the line went.");
        page.context().setOffline(false);
        page.locator("#checking [data-send]").click();
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

        page.context().setOffline(false);
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
        toTheEnd();
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
        page.context().setOffline(false);
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
        page.context().setOffline(false);
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

    private void openFormOnOwnDevice() {
        official.goTo("/feedback/respond?response=" + round.id());
        page.getByLabel("This device is my own").check();
        KeptForm.await(page);
    }

    private void confirmOffline(String words) {
        openFormOnOwnDevice();
        page.context().setOffline(true);
        write(words);
        toTheEnd();
        page.locator("#checking [data-send]").click();
        assertThat(page.locator("#checking")).containsText("Confirmed, and not sent yet");
        leaveThePage();
    }

    private void write(String words) {
        page.locator("textarea:visible").first().fill(words);
    }

    private void toTheEnd() {
        while (page.locator("button[data-next]:visible").count() > 0) {
            page.locator("button[data-next]").click();
        }
        page.locator("[id$='form:next']").click();
    }

    private void leaveThePage() {
        page.navigate("about:blank");
        official.takeComplaints();
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

    private static LocatorAssertions.ContainsTextOptions waiting() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONGER_THAN_THE_SCRIPT_WAITS);
    }
}
