package org.mashwara.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.mashwara.product.Visitor;
import org.mashwara.product.Visits;

/** Feedback: the list of rounds, and the way through a questionnaire. */
final class FeedbackPage {

    private final Visitor visitor;
    private final Page page;

    FeedbackPage(Visitor visitor) {
        this.visitor = visitor.goTo("/feedback/list");
        this.page = visitor.page();
    }

    /** Opens the round after the meeting; gives its address. */
    String open(String reference, LocalDate closesOn) {
        page.locator("div.todo")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .locator("a")
                .click();
        page.waitForURL("**/feedback/open?*");
        page.locator("[id$=closesAt]").fill(closesOn.toString());
        page.locator("[id$='form:open']").click();
        page.waitForURL("**/feedback/round?*");
        return page.url().substring(page.url().indexOf("/feedback/"));
    }

    /** Begins the questionnaire that waits. */
    FeedbackPage begin() {
        page.locator("div.todo a[href*='/feedback/respond']").first().click();
        page.waitForURL("**/feedback/respond?*");
        return this;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Grades all statements about the activity on the page alike. */
    FeedbackPage grade(String grade) {
        for (Locator scale :
                page.locator("fieldset:has(input[type=radio]):visible").all()) {
            scale.getByLabel(grade, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        return this;
    }

    FeedbackPage comment(String text) {
        page.locator("textarea:visible").first().fill(text);
        return this;
    }

    FeedbackPage propose(String text) {
        page.locator("textarea:visible").last().fill(text);
        return this;
    }

    /** What was typed is kept without a click. */
    FeedbackPage savesByItself() {
        assertThat(page.locator("p.saved")).containsText("✓");
        return this;
    }

    /** As wide as a phone again, where one section is shown at a time. */
    FeedbackPage onAPhone() {
        page.setViewportSize(Visits.PHONE_WIDTH, 800);
        assertThat(page.locator("button[data-next]")).isVisible();
        return this;
    }

    /** On a phone the next section; from the last, and on a desk, the check. */
    FeedbackPage next() {
        Locator onward = page.locator("button[data-next]:visible");
        if (onward.count() > 0) {
            onward.click();
            return this;
        }
        page.locator("[id$='form:next']").click();
        page.waitForURL("**/feedback/check?*");
        return this;
    }

    boolean isAtTheEnd() {
        return page.url().contains("/feedback/check");
    }

    void submit() {
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
    }
}
