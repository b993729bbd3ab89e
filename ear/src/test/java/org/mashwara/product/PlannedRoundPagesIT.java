package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A planned round that could not open is no closed one: it says so, and can be called off. What closing another loses is told first. */
class PlannedRoundPagesIT {

    private static final String OTHER_OFFICE = "Additional Secretary, Prosecution";

    @RegisterExtension
    final Visits visits = new Visits();

    private AnOpenRound round;

    @BeforeEach
    void plan() throws Exception {
        round = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        round.couldNotOpen();
    }

    @AfterEach
    void close() throws Exception {
        round.close();
    }

    @Test
    void saysThatItCouldNotOpenAndIsCalledOff() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/round?round=" + round.id()).page();
        assertThat(page.locator("main")).containsText("Planned");
        assertThat(page.locator("main")).containsText("and could not");
        assertThat(page.locator("main")).not().containsText("Closed");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/round?round=" + round.id() + "&lang=ur");
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/list?lang=en");
        assertThat(OnWhicheverPage.find(
                        page, page.locator("tr", new Page.LocatorOptions().setHasText("Review " + round.id()))))
                .containsText("Planned");

        secretary.goTo("/feedback/round?round=" + round.id());
        page.locator("#close").click();
        page.waitForURL("**/feedback/close?*");
        assertThat(page.locator("main")).containsText("nobody will be asked");
        assertThat(page.locator("main")).not().containsText("Drafts");
        page.locator("[id$='form:close']").click();
        page.waitForURL("**/feedback/round?*");
        assertThat(page.locator(".facts .tag, main .tag").first()).hasText("Called off");
        assertThat(page.locator("main")).not().containsText("and could not");
        assertThat(page.locator("main")).containsText("Called off by hand");
        assertThat(page.locator("main")).not().containsText("Closed");
        Look.at(secretary, "en");
        assertThat(page.locator("#another")).hasText("Set up another round");
        page.locator(".tabs a[href*='show=results']").click();
        assertThat(page.locator(".empty")).containsText("It was called off before it opened: nobody was asked.");
        secretary.goTo("/feedback/list?lang=en");
        assertThat(OnWhicheverPage.find(
                        page, page.locator("tr", new Page.LocatorOptions().setHasText("Review " + round.id()))))
                .containsText("Called off");
        secretary.goTo("/feedback/open?lang=en");
        assertThat(page.locator("a[href*='/feedback/open?meeting=" + round.id() + "']"))
                .hasCount(1);
    }

    @Test
    void whoClosesARoundByHandSeesWhatDoesNotCountAndIsNamedAfterwards() throws Exception {
        AnOpenRound open = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        try {
            open.begun();
            open.toApprove(OTHER_OFFICE);
            isClosedByHand(open);
        } finally {
            open.close();
        }
    }

    @Test
    void aChangeThatIsBegunIsToldBeforeARoundIsClosed() throws Exception {
        AnOpenRound open = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        try {
            open.given();
            open.changeBegun();
            Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
            Page page =
                    secretary.goTo("/feedback/close?lang=en&round=" + open.id()).page();
            assertThat(page.locator("#lost"))
                    .containsText("1 member has begun to change its feedback: what it gave before counts.");
            assertThat(page.locator("#lost")).not().containsText("draft");
        } finally {
            open.close();
        }
    }

    @Test
    void aChangeThatWaitsForApprovalIsToldToWhoeverRunsTheRound() throws Exception {
        AnOpenRound open = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        try {
            open.given();
            long change = open.changeSentForApproval();
            String clearance = "main a[href*='/feedback/clearance?id=" + change + "']";
            Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
            Page page =
                    secretary.goTo("/feedback/round?lang=en&round=" + open.id()).page();
            assertThat(page.locator("table.stack tbody tr").first())
                    .containsText(Pattern.compile("Answered\\s*a change awaits approval since"));
            assertThat(page.locator(clearance)).hasCount(1);
            Look.at(secretary, "en");
            secretary.goTo("/feedback/response?lang=en&response=" + open.id());
            assertThat(page.locator("#change-awaits")).containsText("sent a change of it for approval on");
            assertThat(page.locator("#change-awaits")).containsText("what stands here counts");
            Look.at(secretary, "en");
            secretary.goTo("/feedback/response?lang=ur&response=" + open.id());
            Look.at(secretary, "ur");
            secretary.goTo("/feedback/close?lang=en&round=" + open.id());
            assertThat(page.locator("#lost"))
                    .hasText(Pattern.compile("\\s*1 change of feedback waits for approval and will not count:"
                            + " what was given before counts\\."));
            secretary.goTo("/feedback/response?lang=en&response=" + open.id());
            page.locator(clearance).click();
            page.waitForURL("**/feedback/clearance?*");
            assertThat(page.locator("#record")).isVisible();
        } finally {
            open.close();
        }
    }

    @Test
    void whatWasNotApprovedWhenARoundClosedSaysSoWithTheDay() throws Exception {
        AnOpenRound open = AnOpenRound.of(Product.database(), "AIG Training (Police)");
        try {
            open.givenAfterApproval();
            open.preparedBy(DemoAccounts.FIA);
            long change = open.changeSentForApproval();
            long other = open.toApprove(OTHER_OFFICE);
            Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
            Page page =
                    secretary.goTo("/feedback/close?lang=en&round=" + open.id()).page();
            page.locator("[id$='form:close']").click();
            page.waitForURL("**/feedback/round?*");
            String closed = "before the round closed on " + day(0);
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("AIG Training")))
                    .containsText("a change was not approved " + closed);
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(OTHER_OFFICE)))
                    .containsText("Not approved " + closed);
            assertThat(page.locator("table.stack")).not().containsText("Awaits approval");
            Look.at(secretary, "en");
            secretary.goTo("/feedback/clearance?lang=en&id=" + other);
            assertThat(page.locator("main")).containsText("Not approved " + closed);
            assertThat(page.locator("main")).containsText("Lay with");
            assertThat(page.locator("main")).not().containsText("Waits");
            Look.at(secretary, "en");
            secretary.goTo("/feedback/clearance?lang=ur&id=" + other);
            Look.at(secretary, "ur");
            secretary.goTo("/feedback/response?lang=en&response=" + open.id());
            assertThat(page.locator("#change-awaits")).containsText("A change of it was not approved " + closed);

            Visitor official = visits.as(DemoAccounts.FIA);
            Page theirs = official.goTo("/feedback/response?lang=en&response=" + change)
                    .page();
            assertThat(theirs.locator("main")).containsText("Not approved " + closed);
            assertThat(theirs.locator("main")).not().containsText("Awaits approval");
            assertThat(theirs.locator("section[aria-labelledby=versions] li").last())
                    .containsText(
                            Pattern.compile("sent by .* on " + day(-3) + ".*, counts since its approval on " + day(0)));
            Look.at(official, "en");
            official.goTo("/feedback/response?lang=ur&response=" + change);
            Look.at(official, "ur");
        } finally {
            open.close();
        }
    }

    private static String day(int later) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                .format(LocalDate.now(ZoneId.of("Asia/Karachi")).plusDays(later));
    }

    private void isClosedByHand(AnOpenRound open) {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/close?lang=en&round=" + open.id()).page();
        assertThat(page.locator("#lost"))
                .hasText("1 response is a draft and will not count. 1 response waits for approval and will not count.");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/close?lang=ur&round=" + open.id());
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/close?lang=en&round=" + open.id());
        page.locator("[id$='form:close']").click();
        page.waitForURL("**/feedback/round?*");

        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("How the closing was changed")))
                .containsText("Closed by hand. It was to take answers until");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/round?lang=ur&round=" + open.id());
        Look.at(secretary, "ur");
    }
}
