package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Addresses of what was taken out of a questionnaire's draft, and of a draft that was thrown away, lead to what is left. */
class StaleDraftPagesIT {

    private static final String LIST = "/feedback/questionnaires";

    @RegisterExtension
    final Visits visits = new Visits();

    private Visitor secretary;
    private Page page;
    private String draft;

    @BeforeEach
    void begin() {
        secretary = visits.as(DemoAccounts.SECRETARIAT);
        page = secretary.goTo("/feedback/questionnaire-new?lang=en").page();
        page.locator("input[type=radio][value=WORKPLAN_REVIEW]").check();
        page.locator("[id$='form:code']").fill("LEFT_BEHIND");
        page.locator("[id$='form:create']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        draft = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    @AfterEach
    void throwAway() {
        secretary.goTo("/feedback/questionnaire-step?step=DISCARD&lang=en&id=" + draft);
        Locator go = page.locator("[id$='form:go']");
        if (go.count() > 0) {
            go.click();
            page.waitForURL("**" + LIST + "*");
        }
    }

    private String questionnaire() {
        return "/feedback/questionnaire?id=" + draft;
    }

    /** @return the path of the page on which the question is changed */
    private String question(String code) {
        return path(page.locator("[data-item]:has(bdi:text-is('" + code + "')) a")
                .first()
                .getAttribute("href"));
    }

    /** @return that of the section in which the question stands */
    private String section(String code) {
        return path(page.locator("section.card[id^=section-]:has(bdi:text-is('" + code + "'))"
                        + " a[href*='questionnaire-section'][href*='section=']")
                .first()
                .getAttribute("href"));
    }

    private static String path(String href) {
        return href.substring(href.indexOf("/feedback/"));
    }

    private void takeOut(String path) {
        secretary.goTo(path);
        page.locator("#take-out summary").click();
        page.locator("[id$='removing:remove']").click();
        page.waitForURL("**/feedback/questionnaire?*");
    }

    private void assertLeads(String path, String where, String words) {
        secretary.goTo(path);
        page.waitForURL("**" + where + "*");
        assertThat(page.locator(".news")).containsText(words);
    }

    @Test
    void whatWasTakenOutLeadsToTheQuestionnaireAsItStandsNow() {
        String question = question("NEED");
        String section = section("PRIORITY");
        String another = "/feedback/questionnaire-question?kind=COMMENT&questionnaire=" + draft + "&section="
                + section.replaceAll(".*[?&]section=(\\d+).*", "$1");
        takeOut(question);
        takeOut(section);

        assertLeads(question, questionnaire(), "This question was removed meanwhile");
        Look.at(secretary, "en");
        assertLeads(section, questionnaire(), "This section was removed meanwhile");
        assertLeads(another, questionnaire(), "This section was removed meanwhile");
        assertLeads(question + "&lang=ur", questionnaire(), "اس دوران نکال دیا گیا ہے");
        Look.at(secretary, "ur");
    }

    @Test
    void aDraftThatWasThrownAwayLeadsToThoseThatThereAreAndKeepsWhatWasTyped() {
        String question = question("NEED");
        String section = section("NEED");
        secretary.goTo(question);
        page.locator("[id$='form:text-en']").fill("What do you need most?");
        Page other = page.context().newPage();
        other.navigate(Product.url() + "/feedback/questionnaire-step?step=DISCARD&id=" + draft);
        other.locator("[id$='form:go']").click();
        other.waitForURL("**" + LIST + "*");
        other.close();

        page.locator("[id$='form:save']").click();
        assertThat(page.locator(".errors")).containsText("This questionnaire was removed meanwhile");
        assertThat(page.locator("[id$='form:text-en']")).hasValue("What do you need most?");
        assertThat(page.locator("a[href$='" + LIST + "']").first()).isVisible();
        Look.at(secretary, "en");
        for (String left : List.of(
                questionnaire(),
                question,
                section,
                "/feedback/questionnaire-name?id=" + draft,
                "/feedback/questionnaire-preview?id=" + draft,
                "/feedback/questionnaire-new?from=" + draft,
                "/feedback/questionnaire-step?step=PUBLISH&id=" + draft)) {
            assertLeads(left, LIST, "This questionnaire was removed meanwhile");
        }
        Look.at(secretary, "en");
        assertLeads(questionnaire() + "&lang=ur", LIST, "اس دوران ہٹا دیا گیا ہے");
        Look.at(secretary, "ur");
    }

    @Test
    void whatIsNoDraftAnyMoreLeadsToWhatItIsNow() throws Exception {
        long published = Product.database()
                .numbers("select min(questionnaire_id) from question where questionnaire_id in"
                        + " (select id from questionnaire where state = 'PUBLISHED')")
                .get(0);
        long question = Product.database()
                .numbers("select min(id) from question where questionnaire_id = " + published)
                .get(0);
        String there = "/feedback/questionnaire?id=" + published;
        for (String change :
                List.of("question?question=" + question + "&questionnaire=", "section?questionnaire=", "name?id=")) {
            assertLeads(
                    "/feedback/questionnaire-" + change + published,
                    there,
                    "A published questionnaire does not change");
        }
        assertLeads("/feedback/questionnaire-step?step=PUBLISH&id=" + published, there, "Here is how it stands now");
        assertLeads("/feedback/questionnaire-step?step=PUBLISH&lang=ur&id=" + published, there, "اب وہ یوں ہے");
        Look.at(secretary, "ur");
    }
}
