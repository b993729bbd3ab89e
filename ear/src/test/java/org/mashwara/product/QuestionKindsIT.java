package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A questionnaire of the library with questions of every kind: published, asked without a meeting, answered. */
class QuestionKindsIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void everyKindOfQuestionIsAnsweredAndRead() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        String round = ask(secretary, publish(secretary));

        Visitor official = visits.as(DemoAccounts.IG_PRISONS);
        official.goTo("/feedback/list");
        Page page = official.page();
        page.locator("div.todo a[href*='/feedback/respond']").first().click();
        page.waitForURL("**/feedback/respond?*");
        String form = page.url().substring(page.url().indexOf("/feedback/"));
        Look.at(official, "en");
        hidesAndShows(page);
        fillIn(page);
        Locator overall = page.locator(".question[data-code=OVERALL]");
        assertThat(overall).isHidden();
        attach(official, form);
        assertThat(overall).isVisible();
        overall.locator("input[value='4']").check();
        assertThat(page.locator("p.saved")).containsText("✓");
        page.locator("[id$='form:next']").click();
        page.waitForURL("**/feedback/check?*");
        for (String said : new String[] {"paper.pdf", "120", "Equipment", "Forensic kits", "4 of 5"}) {
            assertThat(page.locator("main")).containsText(said);
        }
        Look.at(official, "en");
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("paper.pdf");
        readWhatWasWrittenAndHandedIn(secretary, round);
    }

    /** From the results to what was written, and to the file. */
    private static void readWhatWasWrittenAndHandedIn(Visitor secretary, String round) {
        Page page = secretary.goTo("/feedback/results?lang=ur&round=" + round).page();
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/results?lang=en&round=" + round);
        Look.at(secretary, "en");
        assertThat(other(page, "What else?")).containsText("1 of 1");
        assertThat(other(page, "What did you need instead?")).containsText("0 of 3");
        Locator paper = other(page, "A paper of your office about it");
        assertThat(paper).containsText("1 of 1");
        paper.locator("td a").click();
        page.waitForURL("**/feedback/answers?*");
        assertThat(page.locator("table.stack tbody tr")).hasCount(1);
        assertThat(page.locator("table.stack tbody tr")).containsText("paper.pdf");
        secretary.goTo("/feedback/results?lang=en&round=" + round);
        tellApartByMembers(page, "What did you need instead?", 0);
        secretary.goTo("/feedback/results?lang=en&round=" + round);
        tellApartByMembers(page, "What else?", 1);
        secretary.goTo("/feedback/results?lang=en&round=" + round);
        other(page, "What else?").locator("th a").click();
        page.waitForURL("**/feedback/results?*question=*");
        Look.at(secretary, "en");
        assertThat(page.locator("#question option:checked")).hasText("What else?");
        assertThat(page.locator("main")).containsText("read it among the single answers");
        page.locator("dl.figures a").click();
        page.waitForURL("**/feedback/answers?*");
        assertThat(page.locator("table.stack tbody tr")).containsText("Forensic kits");
    }

    /** To single answers one is led only where there are some. */
    private static void tellApartByMembers(Page page, String question, int answered) {
        other(page, question).locator("th a").click();
        page.waitForURL("**/feedback/results?*question=*");
        page.navigate(page.url().replaceAll("&show=[A-Z]+", "") + "&show=SEAT");
        Locator counts = page.locator("table.apart tbody td:nth-child(2)");
        assertThat(counts.first()).containsText(String.valueOf(answered));
        assertThat(counts.locator("a")).hasCount(answered);
    }

    private static Locator other(Page page, String question) {
        return page.locator("section[aria-labelledby=others] tr", new Page.LocatorOptions().setHasText(question));
    }

    @Test
    void whoeverHasNothingToDoWithFilesIsAnsweredAsIfThereWereNone() {
        Page admin = visits.as(DemoAccounts.ADMINISTRATOR).page();
        for (String file : new String[] {
            "file?answer=1", "receipt?response=1", "blank?response=1&language=en", "form-scan?id=1", "note-scan?id=1"
        }) {
            Assertions.assertThat(admin.request()
                            .get(Product.url() + "/feedback/" + file)
                            .status())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private static String publish(Visitor secretary) {
        Page page = secretary.goTo("/feedback/questionnaire-new").page();
        page.locator("input[type=radio][value=WORKPLAN_REVIEW]").check();
        page.locator("[id$='form:code']").fill("ALL_KINDS");
        page.locator("[id$='form:create']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
        hangOverallOnThePaper(page);
        secretary.goTo("/feedback/questionnaire-step?id=" + id + "&step=PUBLISH");
        page.locator("[id$='form:go']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        return id;
    }

    /** The paper goes before it, and only who hands one in is asked. */
    private static void hangOverallOnThePaper(Page page) {
        page.locator("[data-item]:has(bdi:text-is('PAPER')) input[id$=up]").click();
        assertThat(page.locator("[data-item]:has(bdi:text-is('PAPER')) [role=status]"))
                .containsText("is now number");
        page.locator("[data-item]:has(bdi:text-is('OVERALL')) a").first().click();
        page.waitForURL("**/feedback/questionnaire-question?*");
        page.locator("[id$='form:ifQuestion']").selectOption("PAPER");
        page.locator("[id$='form:ifOperator']").selectOption("ANSWERED");
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/feedback/questionnaire?*");
    }

    private static String ask(Visitor secretary, String questionnaire) {
        Page page = secretary.goTo("/feedback/open").page();
        page.locator("a[href*='/feedback/open?body=']").first().click();
        page.waitForURL("**/feedback/open?body=*");
        page.locator("#questionnaire").selectOption(questionnaire);
        page.locator("form.filter button").click();
        page.waitForURL("**questionnaire=" + questionnaire + "*");
        Look.at(secretary, "en");
        page.locator("[id$=closesAt]").fill(LocalDate.now().plusDays(30).toString());
        page.locator("[id$='form:open']").click();
        page.waitForURL("**/feedback/round?*");
        return page.url().replaceAll(".*round=(\\d+).*", "$1");
    }

    private static void hidesAndShows(Page page) {
        Locator need = page.locator(".question[data-code=NEED]").first();
        assertThat(need).isHidden();
        page.locator(".question[data-code=RELEVANCE] input[value=DISAGREE]")
                .first()
                .check();
        assertThat(need).isVisible();
        page.locator(".question[data-code=RELEVANCE] input[value=AGREE]")
                .first()
                .check();
        assertThat(need).isHidden();
    }

    private static void fillIn(Page page) {
        page.locator(".question[data-code=PEOPLE] input[type=text]").first().fill("120");
        page.locator(".question[data-code=GO_ON] input[value=MORE]").first().check();
        page.locator(".question[data-code=PRIORITY] input[value=EQUIPMENT]").check();
        page.locator(".question[data-code=PRIORITY] input[value=OTHER]").check();
        page.locator(".question[data-code=PRIORITY_OTHER] input").fill("Forensic kits");
        assertThat(page.locator("p.saved")).containsText("✓");
    }

    private static void attach(Visitor official, String form) {
        Page page = official.page();
        page.locator(".question[data-code=PAPER] a").click();
        page.waitForURL("**/feedback/attach?*");
        Look.at(official, "en");
        page.locator("[id$='form:attach']").click();
        assertThat(page.locator("main")).containsText("Choose a file first.");
        Page stale = page.context().newPage();
        stale.navigate(page.url());
        handIn(page, "paper.pdf");
        page.waitForURL("**" + form.substring(0, form.indexOf('?')) + "?*");
        assertThat(page.locator(".question[data-code=PAPER]")).isInViewport();
        assertThat(page.locator("main")).containsText("Saved with your draft.");
        handIn(stale, "other.pdf");
        assertThat(stale.locator(".errors")).isVisible();
        assertThat(stale.locator("main")).containsText("paper.pdf");
        stale.close();
    }

    private static void handIn(Page page, String name) {
        byte[] pdf = ("%PDF-1.4 " + name).getBytes(StandardCharsets.US_ASCII);
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", pdf));
        page.locator("[id$='form:attach']").click();
    }
}
