package org.mashwara.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.mashwara.product.Visitor;

/** The ways out of a late change, and the decision. */
final class LateChangePage {

    private static final String CHANGED = "Changed: ";

    private final Page page;

    private LateChangePage(Page page) {
        this.page = page;
    }

    /** Goes there by what waits today. */
    static LateChangePage fromToday(Visitor visitor, String meeting) {
        Page page = visitor.goTo("/today").page();
        String id = meeting.substring(meeting.indexOf("id="));
        page.locator("#waiting a[href*='/meetings/late-change?" + id + "']").click();
        page.waitForURL("**/meetings/late-change?*");
        return new LateChangePage(page);
    }

    void showsFirst(String... texts) {
        Locator first = page.locator("#compared tbody tr").first();
        for (String text : texts) {
            assertThat(first).containsText(text);
        }
    }

    void chooseFirst() {
        page.locator("#compared tbody tr").first().locator("a.btn").click();
        page.waitForURL("**/meetings/late-change-check?*");
    }

    /** Decides with the approval that staff have conveyed; says how many messages the page has announced. */
    int decide(String reason, String approvedBy, String conveyedBy) {
        page.locator("[id$=reason]").fill(reason);
        page.locator("[id$=approvedBy]").fill(approvedBy);
        page.locator("[id$=conveyedBy]").fill(conveyedBy);
        int announced = page.locator("#messages details").count();
        page.locator("[id$='form:decide']").click();
        page.waitForURL("**/meetings/meeting?*");
        return announced;
    }

    /** How many mails in the outbox tell of a change of a body's meeting. */
    static int mailsAbout(Visitor administrator, String body) {
        Page page = administrator
                .goTo("/admin/outbox?search=" + (CHANGED + body).replace(" ", "%20"))
                .page();
        String counted = page.locator("main .sub").first().textContent();
        return Integer.parseInt(counted.replaceAll("\\D", ""));
    }
}
