package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Pages that a round or a question has left behind, and addresses of what is not there, answer in words. */
class StaleRoundPagesIT {

    private static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    private static final List<String> DONE_TO_IT = List.of("extend", "remind", "close");

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private Visitor secretary;
    private Page page;

    @BeforeEach
    void anOpenRound() throws Exception {
        round = rounds.asking("AIG Training (Police)");
        secretary = visits.as(DemoAccounts.SECRETARIAT);
        page = secretary.goTo("/feedback/round?lang=en&round=" + round.id()).page();
    }

    private String path(String done) {
        return "/feedback/" + done + "?round=" + round.id();
    }

    private Page window(String path) {
        Page opened = page.context().newPage();
        opened.navigate(Product.url() + path);
        return opened;
    }

    private static int status(Page asking, String path) {
        return asking.request().get(Product.url() + path).status();
    }

    private void closeOrCallOff() {
        Page other = window(path("close"));
        other.locator("[id$='form:close']").click();
        other.waitForURL("**/feedback/round?*");
        other.close();
    }

    @Test
    void whatWasBegunBeforeTheRoundClosedIsKeptAndToldThatItIsClosed() {
        secretary.goTo(path("extend"));
        Page reminding = window(path("remind"));
        Page closing = window(path("close"));
        closeOrCallOff();

        page.locator("[id$='form:reason']").fill("The offices were closed for Eid.");
        page.locator("[id$='form:extend']").click();
        assertThat(page.locator(".errors")).containsText("The round is closed already");
        assertThat(page.locator("[id$='form:reason']")).hasValue("The offices were closed for Eid.");
        Look.at(secretary, "en");
        reminding.locator("[id$='form:remind']").click();
        assertThat(reminding.locator(".errors")).containsText("takes no more answers");
        closing.locator("[id$='form:close']").click();
        assertThat(closing.locator(".errors")).containsText("The round is closed already");
    }

    @Test
    void linksOfAnOldPageLeadToWordsInsteadOfNowhere() {
        closeOrCallOff();

        for (String done : DONE_TO_IT) {
            Locator link = page.locator("main a[href*='" + path(done) + "'], .actions a[href*='" + path(done) + "']");
            assertThat(link).hasCount(1);
            assertThat(status(page, path(done))).as(done).isEqualTo(200);
        }
        for (String done : DONE_TO_IT) {
            secretary.goTo(path(done));
            assertThat(page.locator("#over")).containsText("This round is closed by now");
            assertThat(page.locator("[id$='form']")).hasCount(0);
        }
        Look.at(secretary, "en");
        secretary.goTo(path("extend") + "&lang=ur");
        assertThat(page.locator("#over")).containsText("بند ہو چکا");
        Look.at(secretary, "ur");
        page.locator("#over a").click();
        page.waitForURL("**" + path("round"));
        secretary.goTo("/feedback/list?lang=en");

        Page stranger = visits.as(OTHER_SECRETARIAT).page();
        for (String done : DONE_TO_IT) {
            assertThat(status(stranger, path(done))).as(done).isEqualTo(404);
        }
    }

    @Test
    void aPlannedRoundThatWasCalledOffSaysSo() throws Exception {
        round.couldNotOpen();
        secretary.goTo(path("extend"));
        assertThat(status(page, path("remind"))).isEqualTo(404);
        closeOrCallOff();

        page.locator("[id$='form:reason']").fill("Nobody was left to ask.");
        page.locator("[id$='form:extend']").click();
        assertThat(page.locator(".errors")).containsText("The round is closed already");
        secretary.goTo(path("extend"));
        assertThat(page.locator("#over")).containsText("called off meanwhile");
        Look.at(secretary, "en");
    }

    @Test
    void whatARoundToSetUpDoesNotHaveIsNotChosen() throws Exception {
        long body = Product.database()
                .numbers("select id from governing_body where code = 'TWG-BAL'")
                .get(0);
        String open = "/feedback/open?lang=en&body=" + body;

        secretary.goTo(open + "&to=SUBPROGRAMMES&subprogramme=99999999");
        assertThat(page.locator("#asked")).hasText("Nobody is chosen yet");
        assertThat(page.locator("[id$='form:open']")).hasCount(0);
        Look.at(secretary, "en");
        Locator first = page.locator("form.filter input[name=subprogramme]").first();
        secretary.goTo(open + "&to=SUBPROGRAMMES&subprogramme=99999999&subprogramme=" + first.getAttribute("value"));
        assertThat(page.locator("[id$='form:open']")).hasCount(1);
        secretary.goTo(open + "&to=SEATS&seat=99999999");
        assertThat(page.locator("#asked")).hasText("Nobody is chosen yet");

        for (String name : List.of("meeting", "body", "questionnaire", "workplan", "to", "subprogramme", "seat")) {
            for (String value : List.of("99999999", "-1", "x", "99999999999999999999", "")) {
                for (String to : List.of("ALL", "SEATS", "SUBPROGRAMMES")) {
                    String asked = open.replace(name + "=" + body, "") + "&" + name + "=" + value
                            + (name.equals("to") ? "" : "&to=" + to);
                    assertThat(status(page, asked)).as(asked).isLessThan(500);
                }
            }
        }
    }

    @Test
    void aQuestionThatAnotherWindowRemovedIsKeptAsTyped() {
        String draft = draft();
        try {
            String question = change("NEED");
            Page other = window(question);
            other.locator("#take-out summary").click();
            other.locator("[id$='removing:remove']").click();
            other.waitForURL("**/feedback/questionnaire?*");

            page.locator("[id$='form:text-en']").fill("What do you need most?");
            page.locator("[id$='form:save']").click();
            assertThat(page.locator(".errors")).containsText("This question was removed meanwhile");
            assertThat(page.locator("[id$='form:text-en']")).hasValue("What do you need most?");
            assertThat(page.locator("main a.link[href*='/feedback/questionnaire?id=" + draft + "']"))
                    .isVisible();
            Look.at(secretary, "en");
            page.locator("#take-out summary").click();
            page.locator("[id$='removing:remove']").click();
            assertThat(page.locator(".errors")).containsText("This question was removed meanwhile");

            secretary.goTo("/feedback/questionnaire?id=" + draft);
            change("RELEVANCE");
            page.locator("[id$='form:text-en']").fill("What else do you need?");
            String gone = takeOutSectionOf(window("/feedback/questionnaire?id=" + draft), "PRIORITY");
            page.locator("select[id$='form:section']").selectOption(gone);
            page.locator("[id$='form:save']").click();
            assertThat(page.locator(".errors")).containsText("This section was removed meanwhile");
            assertThat(page.locator("[id$='form:text-en']")).hasValue("What else do you need?");
        } finally {
            secretary.goTo("/feedback/questionnaire-step?step=DISCARD&lang=en&id=" + draft);
            page.locator("[id$='form:go']").click();
            page.waitForURL("**/feedback/questionnaires*");
        }
    }

    private String draft() {
        secretary.goTo("/feedback/questionnaire-new");
        page.locator("input[type=radio][value=WORKPLAN_REVIEW]").check();
        page.locator("[id$='form:code']").fill("REMOVED_MEANWHILE");
        page.locator("[id$='form:create']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** @return the path of the question's page, which is shown */
    private String change(String code) {
        page.locator("[data-item]:has(bdi:text-is('" + code + "')) a").first().click();
        page.waitForURL("**/feedback/questionnaire-question?*");
        return page.url().substring(page.url().indexOf("/feedback/"));
    }

    /** @return the id of the section that is gone */
    private static String takeOutSectionOf(Page shown, String code) {
        shown.locator("section.card[id^=section-]:has(bdi:text-is('" + code + "'))"
                        + " a[href*='questionnaire-section'][href*='section=']")
                .first()
                .click();
        shown.waitForURL("**/feedback/questionnaire-section?*");
        String id = shown.url().replaceAll(".*[?&]section=(\\d+).*", "$1");
        shown.locator("#take-out summary").click();
        shown.locator("[id$='removing:remove']").click();
        shown.waitForURL("**/feedback/questionnaire?*");
        shown.close();
        return id;
    }
}
