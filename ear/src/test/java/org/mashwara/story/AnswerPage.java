package org.mashwara.story;

import com.microsoft.playwright.Page;
import org.mashwara.product.Visitor;

/** The answer to an invitation, from the page that the day begins with. */
final class AnswerPage {

    private final Page page;

    /** Goes there by the meeting. */
    AnswerPage(Visitor visitor, String meeting) {
        this.page = visitor.page();
        visitor.goTo(meeting);
        page.locator("#mine a[href*='/meetings/answer']").click();
        page.waitForURL("**/meetings/answer?*");
    }

    void accept() {
        page.locator("[id$='form:accept']").click();
        done();
    }

    void unable(String reason) {
        page.locator("#unable").click();
        page.locator("[id$='apologising:reason']").fill(reason);
        page.locator("[id$='apologising:save']").click();
        done();
    }

    void nominate(String name, String designation, String letter) {
        page.locator("#alternate").click();
        page.locator("[id$=alternateName]").fill(name);
        page.locator("[id$=alternateDesignation]").fill(designation);
        page.locator("[id$=letterNumber]").fill(letter);
        page.locator("[id$='nominating:save']").click();
        done();
    }

    private void done() {
        page.waitForURL("**/meetings/meeting?*");
    }
}
