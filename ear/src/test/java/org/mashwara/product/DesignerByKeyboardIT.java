package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Whoever writes a questionnaire without a mouse puts its questions and sections in order, and reads what hangs on what. */
class DesignerByKeyboardIT {

    /** Of fields and links on the page; more would be a trap. */
    private static final int MOST_TABS = 300;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aMovedQuestionKeepsTheFocusAndSaysWhereItStands() {
        onADraft("BY_KEYBOARD", (secretary, page) -> {
            Locator list =
                    page.locator("section.card[id^=section-] ol.ordering").first();
            Locator item = list.locator("[data-item]").nth(2);
            String id = item.getAttribute("data-item");
            assertThat(list.locator("[data-item]").count()).isGreaterThan(3);
            Locator moving = list.locator("[data-item='" + id + "']");

            tabTo(page, moving.locator("input[id$=up]"));
            page.keyboard().press("Enter");
            assertThat(moving.locator("[data-place]")).hasText("2");
            assertThat(moving.locator("input[id$=up]")).isFocused();
            assertThat(moving.locator("[role=status]")).containsText("is now number 2 of");
            assertThat(moving).isInViewport();

            page.keyboard().press("Enter");
            assertThat(moving.locator("[data-place]")).hasText("1");
            assertThat(moving.locator("input[id$=up]")).isDisabled();
            assertThat(moving.locator("input[id$=down]")).isFocused();
            Look.at(secretary, "en");
        });
    }

    @Test
    void questionsOfAnySectionArePutInOrderByDragging() {
        onADraft("BY_DRAGGING", (secretary, page) -> {
            Locator section = page.locator("section.card[id^=section-]").first();
            Locator items = section.locator("[data-item]");
            String first = items.nth(0).getAttribute("data-item");
            double low = items.nth(2).boundingBox().height - 4;
            items.nth(0)
                    .locator("[data-place]")
                    .dragTo(items.nth(2), new Locator.DragToOptions().setTargetPosition(8, low));
            section.locator("[id$='order:arrange']").click();
            assertThat(page.locator("main")).containsText("The order is saved.");
            assertThat(items.nth(0)).not().hasAttribute("data-item", first);
            assertThat(section.locator("[data-item='" + first + "'] [data-place]"))
                    .not()
                    .hasText("1");
        });
    }

    @Test
    void aMovedSectionKeepsTheFocusToo() {
        onADraft("BY_KEYBOARD_2", (secretary, page) -> {
            Locator list = page.locator("[id$='sequence'] ol.ordering");
            int last = list.locator("[data-item]").count();
            String id = list.locator("[data-item]").nth(last - 2).getAttribute("data-item");
            Locator moving = list.locator("[data-item='" + id + "']");

            tabTo(page, moving.locator("input[id$=down]"));
            page.keyboard().press("Enter");
            assertThat(moving.locator("[data-place]")).hasText(String.valueOf(last));
            assertThat(moving.locator("input[id$=up]")).isFocused();
            assertThat(moving.locator("[role=status]")).containsText("is now number " + last + " of " + last);
        });
    }

    @Test
    void aQuestionIsTakenOutAfterASecondLook() {
        onADraft("TAKEN_OUT", (secretary, page) -> {
            Locator questions = page.locator("section.card[id^=section-] [data-item]");
            int before = questions.count();
            questions.last().locator("a").first().click();
            page.waitForURL("**/feedback/questionnaire-question?*");
            Locator remove = page.locator("[id$='removing:remove']");
            assertThat(remove).isHidden();
            page.locator("#take-out summary").click();
            assertThat(page.locator("#take-out")).containsText("gone from this draft");
            Look.at(secretary, "en");
            remove.click();
            page.waitForURL("**/feedback/questionnaire?*");
            assertThat(questions).hasCount(before - 1);

            page.locator("main a[href*='questionnaire-section'][href*='section=']")
                    .first()
                    .click();
            page.waitForURL("**/feedback/questionnaire-section?*");
            page.locator("#take-out summary").click();
            assertThat(page.locator("#take-out")).containsText("questions are gone from this draft");
            Look.at(secretary, "en");
        });
    }

    @Test
    void anEmptyDraftIsNotOfferedForPublishing() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/questionnaire-new").page();
        page.locator("input[type=radio][value='']").check();
        page.locator("[id$='form:code']").fill("STILL_EMPTY");
        page.locator("[id$='form:name-en']").fill("Still empty");
        page.locator("[id$='form:create']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        String id = idIn(page.url());
        try {
            assertThat(page.locator("main a[href*='step=PUBLISH']")).hasCount(0);
            secretary.goTo("/feedback/questionnaire-step?id=" + id + "&step=PUBLISH");
            assertThat(page.locator("[id$='form:go']")).hasCount(0);
            assertThat(page.locator("main")).containsText("There is no question yet");
            secretary.goTo("/feedback/questionnaire-preview?id=" + id);
            assertThat(page.locator("main")).containsText("Nothing to show yet");
            Look.at(secretary, "en");
            String elsewhere = "/feedback/questionnaire-question?questionnaire=" + id + "&section=1&kind=COMMENT";
            Assertions.assertThat(page.navigate(Product.url() + elsewhere).status())
                    .isEqualTo(404);
        } finally {
            discard(secretary, id);
        }
    }

    @Test
    void conditionsAreToldInTheReadersWords() {
        onADraft("IN_WORDS", (secretary, page) -> {
            String address = page.url();
            Locator need =
                    page.locator("[data-item]:has(bdi:text-is('NEED')) small").first();
            assertThat(need).containsText("” is answered by Disagree or Strongly disagree");
            assertThat(need).not().containsText("RELEVANCE");
            secretary.goTo(address.substring(address.indexOf("/feedback/")) + "&lang=ur");
            assertThat(need).containsText("کا جواب ہو: غیر متفق یا بالکل غیر متفق");
            Look.at(secretary, "ur");
        });
    }

    @Test
    void whatAConditionWaitsForIsChosenFromTheAnswersOfItsQuestion() {
        onADraft("CHOSEN_ANSWER", (secretary, page) -> {
            page.locator("[data-item]:has(bdi:text-is('NEED')) a").first().click();
            page.waitForURL("**/feedback/questionnaire-question?*");
            Locator value = page.locator("[id$='form:ifValue']");
            assertThat(value).hasAttribute("role", "group");
            assertThat(value.getByLabel("Strongly disagree")).isChecked();
            assertThat(value.getByLabel("Strongly agree")).not().isChecked();
            assertThat(page.locator("[data-answers]")).isHidden();
            Look.at(secretary, "en");

            Locator agree = value.getByLabel("Strongly agree");
            tabTo(page, agree);
            page.keyboard().press("Space");
            Locator operator = page.locator("[id$='form:ifOperator']");
            operator.selectOption("ANSWERED");
            assertThat(value).isHidden();
            operator.selectOption("IS");
            page.locator("[id$='form:save']").click();
            page.waitForURL("**/feedback/questionnaire?*");
            Locator need =
                    page.locator("[data-item]:has(bdi:text-is('NEED')) small").first();
            assertThat(need).containsText("Strongly agree");

            page.locator("[data-item]:has(bdi:text-is('NEED')) a").first().click();
            page.waitForURL("**/feedback/questionnaire-question?*");
            assertThat(value.getByLabel("Strongly agree")).isChecked();
            operator.selectOption("CONTAINS");
            assertThat(page.locator("select[id$='form:ifValue'] option:checked"))
                    .hasCount(1);
            page.locator("[id$='form:ifQuestion']").selectOption("");
            assertThat(value).isHidden();
            secretary.goTo(page.url().substring(page.url().indexOf("/feedback/")) + "&lang=ur");
            Look.at(secretary, "ur");
        });
    }

    @Test
    void whatIsTypedInAnswerToAQuestionIsTypedInItsConditionToo() {
        onADraft("TYPED_ANSWER", (secretary, page) -> {
            open(page, "PEOPLE");
            assertThat(page.locator("[id$='form:maximum']")).hasValue("100000");
            page.locator("[id$='form:notMyArea']").check();
            save(page);
            open(page, "PAPER");
            Locator operator = page.locator("[id$='form:ifOperator']");
            Locator value = page.locator("input[id$='form:ifValue']");
            Locator notMine = page.locator("[id$='form:ifValue-0']");
            page.locator("[id$='form:ifQuestion']").selectOption("RELEVANCE");
            assertThat(operator.locator("option[value=AT_LEAST]")).isDisabled();
            page.locator("[id$='form:ifQuestion']").selectOption("PEOPLE");
            assertThat(notMine).isVisible();
            operator.selectOption("AT_LEAST");
            assertThat(notMine).not().isAttached();
            value.fill("5");
            save(page);
            Locator told =
                    page.locator("[data-item]:has(bdi:text-is('PAPER')) small").first();
            assertThat(told).containsText("5");

            open(page, "PAPER");
            assertThat(value).hasValue("5");
            operator.selectOption("IS");
            assertThat(value).hasValue("5");
            notMine.check();
            assertThat(value).isHidden();
            Look.at(secretary, "en");
            save(page);
            assertThat(told).containsText("Not my area");
            open(page, "PAPER");
            assertThat(notMine).isChecked();
            operator.selectOption("AT_MOST");
            assertThat(value).hasValue("");
        });
    }

    @Test
    void aBrokenConditionStandsAsItIsUntilSomebodyDecides() {
        onADraft("BROKEN_IF", (secretary, page) -> {
            Locator need =
                    page.locator("[data-item]:has(bdi:text-is('NEED')) small").first();
            Locator hangsOn = page.locator("[id$='form:ifQuestion']");
            Locator value = page.locator("[id$='form:ifValue']");
            open(page, "RELEVANCE");
            page.locator("select[id$='form:section'] option").last().evaluate("option => option.selected = true");
            save(page);

            open(page, "NEED");
            assertThat(page.locator("#broken")).containsText("which is not asked before");
            assertThat(hangsOn).hasValue("RELEVANCE");
            assertThat(hangsOn.locator("option:checked")).containsText("(broken)");
            assertThat(value.getByLabel("Strongly disagree")).isChecked();
            Look.at(secretary, "en");
            page.locator("[id$='form:help-en']").fill("In a few words");
            save(page);
            assertThat(need).containsText("” is answered by Disagree or Strongly disagree");

            open(page, "RELEVANCE");
            page.locator("#take-out summary").click();
            page.locator("[id$='removing:remove']").click();
            page.waitForURL("**/feedback/questionnaire?*");
            open(page, "NEED");
            assertThat(page.locator("#broken")).containsText("no question has this code");
            page.locator("[id$='form:help-en']").fill("In one sentence");
            save(page);
            open(page, "NEED");
            assertThat(hangsOn).hasValue("RELEVANCE");
            assertThat(value).hasValue("DISAGREE,STRONGLY_DISAGREE");
            secretary.goTo(page.url().substring(page.url().indexOf("/feedback/")) + "&lang=ur");
            Look.at(secretary, "ur");

            hangsOn.selectOption("");
            save(page);
            assertThat(page.locator("#mistakes")).not().containsText("شرط میں");
        });
    }

    @Test
    void anAnswerThatIsNoneAnyMoreStaysInTheConditionUntilItIsTakenOut() {
        onADraft("LOST_ANSWER", (secretary, page) -> {
            open(page, "PRIORITY");
            page.locator("[id$='form:option:4:optionCode']").fill("ELSE");
            save(page);
            open(page, "PRIORITY_OTHER");
            assertThat(page.locator("#broken")).containsText("cannot be answered as the condition says");
            assertThat(page.locator("select[id$='form:ifValue']")).hasValue("OTHER");
            page.locator("select[id$='form:ifValue']").selectOption("ELSE");
            save(page);
            assertThat(page.locator("#mistakes a[href*='question=']")).hasCount(0);
        });
    }

    @Test
    void whatTheNextVersionDoesNotAskAnyMoreIsToldBeforeItIsPublished() throws Exception {
        String last = String.valueOf(Product.database()
                .numbers("select id from questionnaire where code = 'ACTIVITY_REVIEW' and state = 'PUBLISHED'"
                        + " order by number desc limit 1")
                .get(0));
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/questionnaire?lang=en&id=" + last).page();
        page.locator("[id$='next']").click();
        page.waitForURL(
                url -> url.contains("/feedback/questionnaire?") && !idIn(url).equals(last));
        String id = idIn(page.url());
        try {
            Locator asked =
                    page.locator("section.card[id^=section-] [data-item]").last();
            String code = asked.locator("small bdi").first().innerText();
            open(page, code);
            page.locator("[id$='form:code']").fill("ASKED_ANEW");
            save(page);
            assertThat(page.locator("#mistakes"))
                    .containsText(Pattern.compile(
                            code + " of version \\d+ is not asked any more: its results will not be compared\\."));
            Look.at(secretary, "en");
            secretary.goTo("/feedback/questionnaire-step?id=" + id + "&step=PUBLISH&lang=ur");
            Look.at(secretary, "ur");
            secretary.goTo("/feedback/questionnaire-step?id=" + id + "&step=PUBLISH&lang=en");
            assertThat(page.locator("main")).containsText("1 question of the version before is not asked any more");
            assertThat(page.locator("[id$='form:go']")).hasCount(1);
        } finally {
            discard(secretary, id);
        }
    }

    private static void open(Page page, String question) {
        page.locator("[data-item]:has(bdi:text-is('" + question + "')) a")
                .first()
                .click();
        page.waitForURL("**/feedback/questionnaire-question?*");
    }

    private static void save(Page page) {
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/feedback/questionnaire?*");
    }

    /** A draft of the usual questionnaire about a workplan, on its page; it is thrown away afterwards. */
    private void onADraft(String code, BiConsumer<Visitor, Page> walk) {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/questionnaire-new").page();
        page.locator("input[type=radio][value=WORKPLAN_REVIEW]").check();
        page.locator("[id$='form:code']").fill(code);
        page.locator("[id$='form:create']").click();
        page.waitForURL("**/feedback/questionnaire?*");
        String id = idIn(page.url());
        try {
            walk.accept(secretary, page);
        } finally {
            discard(secretary, id);
        }
    }

    private static String idIn(String address) {
        return address.replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static void tabTo(Page page, Locator button) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(button.evaluate("button => document.activeElement === button"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(button).isFocused();
    }

    private static void discard(Visitor secretary, String id) {
        Page page = secretary
                .goTo("/feedback/questionnaire-step?id=" + id + "&step=DISCARD&lang=en")
                .page();
        page.locator("[id$='form:go']").click();
        page.waitForURL("**/feedback/questionnaires*");
    }
}
