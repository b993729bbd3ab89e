package org.mashwara.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.mashwara.product.Visitor;

/** The day of the meeting: attendance by seat, and what is recorded. */
final class SessionPage {

    private final Visitor visitor;
    private final Page page;

    SessionPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    SessionPage open() {
        page.locator("[id$='form:open']").click();
        part("Attendance");
        return this;
    }

    /** Ticks who sat for a seat, and waits until it is saved. */
    void seat(String post, String presence) {
        Locator choice = MeetingPage.row(page.locator("table.attendance tbody tr"), post)
                .getByLabel(presence, new Locator.GetByLabelOptions().setExact(true));
        page.waitForResponse(response -> response.request().method().equals("POST"), choice::check);
    }

    /** Ticks everybody who may be there as present. */
    void everybodyIsPresent() {
        for (Locator choice : page.locator("table.attendance")
                .getByLabel("Present", new Locator.GetByLabelOptions().setExact(true))
                .all()) {
            page.waitForResponse(response -> response.request().method().equals("POST"), choice::check);
        }
    }

    void saveAttendance() {
        page.locator("[id$=saveAttendance]").click();
        assertThat(page.locator("main")).containsText("Attendance is saved.");
    }

    void showsQuorum(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("[id$=quorum]").first()).containsText(text);
        }
    }

    void decide(String text) {
        part("Decisions");
        page.locator("[id$='decision:text']").fill(text);
        page.locator("[id$='decision:record']").click();
        assertThat(page.locator("main ul.rows")).containsText(text);
    }

    void recommend(String text) {
        part("Recommendations");
        page.locator("[id$='recommendation:text']").fill(text);
        page.locator("[id$='recommendation:record']").click();
        assertThat(page.locator("main ul.rows")).containsText(text);
    }

    void act(String task, String owner, LocalDate dueOn) {
        part("Action points");
        page.locator("[id$='actionPoint:text']").fill(task);
        page.getByLabel("Who does it").selectOption(owner);
        page.locator("[id$='actionPoint:dueOn']").fill(dueOn.toString());
        page.locator("[id$='actionPoint:record']").click();
        assertThat(page.locator("main ul.rows")).containsText(task);
    }

    /** To the page that says what closing means. */
    SessionPage toClose() {
        page.locator("#close").click();
        page.waitForURL("**/meetings/close?*");
        return this;
    }

    void close() {
        page.locator("[id$='form:close']").click();
        page.waitForURL("**/meetings/meeting?*");
    }

    private void part(String name) {
        Locator tab = page.locator("nav.tabs")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
        tab.click();
        assertThat(tab).hasAttribute("aria-current", "page");
    }
}
