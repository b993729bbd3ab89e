package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** How each member sees each activity: whoever reads it is led from there to what the member has said about it. */
class HeatMapPagesIT {

    private static final String RESULTS = "/feedback/round?lang=en&show=results&round=";

    @RegisterExtension
    final Visits visits = new Visits();

    private long round;

    @BeforeEach
    void chooseARound() throws Exception {
        round = Product.database()
                .numbers("select max(rd.id) from feedback_round rd join meeting m on m.id = rd.meeting_id"
                        + " where m.reference like 'TWG-BAL/2014/M%' and exists (select 1 from response r"
                        + " join answer an on an.response_id = r.id and an.agreement is not null"
                        + " where r.round_id = rd.id and r.state = 'SUBMITTED')")
                .get(0);
    }

    @Test
    void aCellLeadsToWhatThatMemberSaidAboutThatActivity() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo(RESULTS + round).page();
        Look.at(secretary, "en");
        Locator cell = page.locator("table.heat td[class^=s]:has(> a)").first();
        Locator link = cell.locator("a");
        String told = link.getAttribute("aria-label");
        String member = cell.locator("xpath=..").locator("th").innerText().strip();
        Assertions.assertThat(told)
                .startsWith(member + ": agrees with " + link.innerText().strip() + " statement")
                .endsWith("Single answers");
        String activity = told.replaceAll(".*Activity (\\S+), .*", "$1");
        assertThat(page.locator("table.heat td.out a")).hasCount(0);

        link.focus();
        Assertions.assertThat(link.evaluate("link => getComputedStyle(link, '::after').outlineWidth"))
                .isEqualTo("3px");
        cell.click(new Locator.ClickOptions().setPosition(3, cell.boundingBox().height - 3));
        page.waitForURL("**/feedback/answers?**");

        Locator rows = page.locator("table.stack tbody tr");
        Assertions.assertThat(rows.count()).isPositive();
        for (Locator row : rows.all()) {
            assertThat(row.locator("th a")).hasText(member);
            assertThat(row.locator("bdi.code").first()).hasText(activity);
        }
    }

    @Test
    void onAPhoneTheMapIsNoWiderThanItsFrame() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        for (String language : new String[] {"en", "ur"}) {
            Page page = secretary
                    .goTo("/feedback/round?show=results&round=" + round + "&lang=" + language)
                    .page();
            page.setViewportSize(390, 844);
            assertThat(page.locator("table.heat td > a").first()).isAttached();
            Look.at(secretary, language);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(language)
                    .isEqualTo(true);
        }
    }

    @Test
    void whoeverDoesNotReadTheAnswersIsLedNowhere() {
        Page page = visits.as(DemoAccounts.IG_PRISONS)
                .goTo("/feedback/list?lang=en")
                .page();
        for (String address : new String[] {RESULTS + round, "/feedback/answers?round=" + round}) {
            var response = page.request().get(Product.url() + address);
            Assertions.assertThat(response.status()).as(address).isIn(403, 404);
            Assertions.assertThat(response.text()).as(address).doesNotContain("class=\"heat\"");
        }
    }

    /** Members have answered; only nothing that they were asked is about an activity. */
    @Test
    void whereNothingIsGradedThePageSaysSoAndLeadsToTheQuestions() throws Exception {
        long ungraded = Product.database()
                .numbers("select max(rd.id) from feedback_round rd join questionnaire qn on qn.id = rd.questionnaire_id"
                        + " where qn.code = 'MEETING_REVIEW' and exists (select 1 from response r"
                        + " where r.round_id = rd.id and r.state = 'SUBMITTED')")
                .get(0);
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        for (String show : new String[] {"ACTIVITY", "SEAT"}) {
            Page page = secretary
                    .goTo("/feedback/results?lang=ur&show=" + show + "&round=" + ungraded)
                    .page();
            Look.at(secretary, "ur");
            secretary.goTo("/feedback/results?lang=en&show=" + show + "&round=" + ungraded);
            Look.at(secretary, "en");
            assertThat(page.locator("main")).containsText("Nothing here is graded");
            assertThat(page.locator("main")).not().containsText("as soon as a member");
            assertThat(page.locator("section[aria-labelledby=others] tbody tr").first())
                    .isVisible();
            page.locator(".empty a.btn").click();
            page.waitForURL("**show=QUESTION*");
            assertThat(page.locator(".empty a.btn")).hasCount(0);
            assertThat(page.locator("section[aria-labelledby=others] tbody td a")
                            .first())
                    .isVisible();
        }
    }
}
