package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A mail's link opens the form without a password, later what was sent with its answers, and nothing else. */
class FeedbackLinkPagesIT {

    private static final int BUDGET = 60_000;
    private static final String OFFICE = "AIG Training (Police)";
    private static final String OTHER_OFFICE = "Additional Secretary, Prosecution";
    private static final String WITHOUT_ACCOUNT = "Deputy Commandant, Police Training College";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;

    @BeforeEach
    void open() throws Exception {
        round = rounds.asking(OFFICE);
    }

    private static void writeAndSend(Page page, String words) {
        FormPage.comment(page, 0, words);
        FormPage.toTheCheck(page);
        FormPage.send(page);
        assertThat(page.locator("main")).containsText(words);
    }

    @Test
    void theFormIsFilledInAndSentByTheLinkAloneAndNothingElseOpens() throws Exception {
        String link = MailedLink.of(round, visits);
        assertThat(visits.as(DemoAccounts.SECRETARIAT)
                        .goTo("/feedback/remind?round=" + round.id())
                        .page()
                        .locator("input[type=checkbox]")
                        .first())
                .not()
                .isChecked();
        AnOpenRound other = rounds.asking(OFFICE);
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=en").page();
        assertThat(page.locator("main")).containsText(OFFICE);
        Visitor fresh = visits.open("fresh", Visits.phone());
        fresh.goTo(link);
        Assertions.assertThat(fresh.takeBytes()).as("bytes of a first visit").isLessThan(BUDGET);
        Assertions.assertThat(fresh.page().evaluate("[...document.fonts].length"))
                .as("web fonts")
                .isEqualTo(0);
        Look.at(official, "en");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?response=" + round.id());
        assertThat(page.locator("nav.main")).hasCount(0);
        assertThat(page.locator("form.search")).hasCount(0);
        Look.at(official, "en");

        long toApprove = round.toApprove(OTHER_OFFICE);
        for (long closed : new long[] {other.id(), toApprove}) {
            for (String view : new String[] {"respond", "response", "check"}) {
                Assertions.assertThat(page.request()
                                .get(Product.url() + "/feedback/" + view + "?response=" + closed)
                                .status())
                        .as(view)
                        .isEqualTo(404);
            }
        }
        for (String elsewhere : new String[] {"/today", "/feedback/list", "/directory/list", "/account"}) {
            official.goTo(elsewhere);
            assertThat(page.locator("main")).containsText("The link in your mail opens that one form only.");
        }

        official.goTo(link);
        assertThat(page.locator("main")).containsText("Your link has opened this in this browser already");
        assertThat(page.locator("main")).not().containsText("Somebody");
        page.locator("#go").click();
        page.waitForURL("**/feedback/respond?response=" + round.id());
        writeAndSend(page, "Written without a password.");
        Assertions.assertThat(round.count("response where state = 'SUBMITTED' and id = %d"))
                .isEqualTo(1);
        Assertions.assertThat(round.count("audit_entry e join signed_link l on l.id = e.link_id"
                        + " where e.command like '%%ubmit%%' and l.about_id = %d and e.account_id is not null"))
                .isEqualTo(1);

        page.locator("[id$='change-form:change']").click();
        page.waitForURL("**/feedback/respond?*");
        official.goTo(page.url().replaceFirst(".*/feedback/respond", "/feedback/response"));
        page.locator("[id$='discard-form:discard']").click();
        page.waitForURL("**/feedback/response?response=" + round.id());
        assertThat(page.locator("main")).containsText("Written without a password.");

        official.goTo("/today");
        page.locator("[id$='form:name']").fill(DemoAccounts.POLICE_TRAINING);
        page.locator("[id$='form:password']").fill(DemoAccounts.PASSWORD);
        page.locator("[id$='form:signIn']").click();
        page.waitForURL("**/today");
        assertThat(page.locator("nav.main")).isVisible();
        Assertions.assertThat(page.request()
                        .get(Product.url() + "/feedback/response?response=" + toApprove)
                        .status())
                .as("whoever signs in approves it")
                .isEqualTo(200);
        official.goTo(link);
        assertThat(page.locator("#go")).isVisible();
    }

    @Test
    void inUrduAndWithALinkThatThereIsNot() {
        String link = MailedLink.of(round, visits);
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=ur").page();
        Look.at(official, "ur");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?*");
        Look.at(official, "ur");
        page.locator("details.menu summary").click();
        page.locator("details.menu input[type=submit], details.menu button")
                .first()
                .click();
        page.waitForURL("**/sign-in?why=out");
        official.goTo(link.replaceFirst("key=.*", "key=invented"));
        assertThat(page.locator("main")).containsText("یہ لنک");
        Look.at(official, "ur");
        official.goTo(link.replaceFirst("response=\\d+", "response=1"));
        assertThat(page.locator("main .note.warn")).isVisible();
        Locator open = page.locator("[id$='opening:open']");
        assertThat(open).hasCount(0);
    }

    @Test
    void whatWasSentIsShownByTheLinkAsTheRoundGoesOn() throws Exception {
        String link = MailedLink.of(round, visits);
        AnOpenRound missed = rounds.asking(OTHER_OFFICE);
        String tooLate = MailedLink.of(missed, visits);
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=en").page();
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?*");
        writeAndSend(page, "Sent in time.");

        Visitor again = visits.open("again", Visits.phone());
        page = again.goTo(link + "&lang=en").page();
        assertThat(page.locator("h1")).hasText("Your feedback");
        round.close();
        missed.close();
        for (String language : List.of("ur", "en")) {
            again.goTo(link + "&lang=" + language);
            Look.at(again, language);
        }
        assertThat(page.locator("h1")).hasText("Your feedback, and what the agency answered");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/response?response=" + round.id());
        assertThat(page.locator("main")).containsText("Sent in time.");
        assertThat(page.locator("[id$='change-form:change']")).hasCount(0);

        page = again.goTo(tooLate).page();
        assertThat(page.locator(".note.warn")).containsText("is over");
        assertThat(page.locator("[id$='opening:open']")).hasCount(0);
        assertThat(page.locator("main a[href*='/sign-in?to=']")).isVisible();
    }

    @Test
    void theAgencysAnswerIsReadAndReopenedByTheLink() throws Exception {
        String link = MailedLink.of(round, visits);
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=en").page();
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?*");
        String said = "The course comes too late, in round " + round.id();
        writeAndSend(page, said);

        LeadsAnswer.accept(visits, said, "It comes in spring.");

        official.goTo("/feedback/response?response=" + round.id());
        assertThat(page.locator("main")).containsText("It comes in spring.");
        page.locator("main a[href*='/feedback/point?']").click();
        assertThat(page.locator("main")).containsText(said);
        Look.at(official, "en");
        long elsewhere = round.anEarlierPoint();
        Assertions.assertThat(page.request()
                        .get(Product.url() + "/feedback/point?point=" + elsewhere)
                        .status())
                .as("what the same post said in another round")
                .isEqualTo(404);
        page.locator("[id$='form:reason']").fill("Spring is too late as well.");
        page.locator("[id$='form:reopen']").click();
        assertThat(page.locator("#reopen")).hasCount(0);
        assertThat(page.locator("main")).containsText("Spring is too late as well.");
        Assertions.assertThat(round.count("audit_entry e join signed_link l on l.id = e.link_id"
                        + " where e.command = 'consultation.point.reopen' and l.about_id = %d"))
                .isEqualTo(1);
    }

    /** Most members never sign in; what they write is recorded as theirs all the same. */
    @Test
    void whoeverHasNoAccountFillsItInToo() throws Exception {
        AnOpenRound first = rounds.asking(WITHOUT_ACCOUNT);
        String link = MailedLink.of(first, visits);
        Visitor official = visits.open("official", Visits.phone());
        Page page = official.goTo(link + "&lang=ur").page();
        assertThat(page.locator("#first")).isVisible();
        Look.at(official, "ur");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?response=" + first.id());
        writeAndSend(page, "میری رائے، بغیر اکاؤنٹ کے");
        Assertions.assertThat(first.count("response where state = 'SUBMITTED' and id = %d"))
                .isEqualTo(1);

        Page accounts = visits.as(DemoAccounts.ADMINISTRATOR)
                .goTo("/admin/accounts?state=waiting&search=abdul.wadood.achakzai&lang=en")
                .page();
        assertThat(accounts.locator("tbody tr")).hasCount(1);
        accounts.locator("tbody a").first().click();
        accounts.waitForURL("**/admin/account?*");
        accounts.locator("a[href*='story']").first().click();
        assertThat(accounts.locator("main")).containsText("opened the feedback by the link of a mail");
    }

    /** In an office several people use one device. */
    @Test
    void anotherPersonsLinkOpensThatPersonsFormOnTheSameDevice() throws Exception {
        Visitor device = visits.open("device", Visits.wide());
        Page page = device.goTo(MailedLink.of(round, visits) + "&lang=en").page();
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?response=" + round.id());

        AnOpenRound other = rounds.asking(OTHER_OFFICE);
        device.goTo(MailedLink.of(other, visits));
        assertThat(page.locator("main")).containsText(OTHER_OFFICE);
        assertThat(page.locator("main")).containsText("is open in this browser");
        page.locator("[id$='opening:open']").click();
        page.waitForURL("**/feedback/respond?response=" + other.id());

        Assertions.assertThat(page.request()
                        .get(Product.url() + "/feedback/respond?response=" + round.id())
                        .status())
                .isEqualTo(404);
    }
}
