package org.mashwara.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.mashwara.product.Visitor;

/** A meeting, and what leads on from it. */
final class MeetingPage {

    private final Visitor visitor;
    private final Page page;

    private MeetingPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** The meeting of this name and state, by the list of meetings. */
    static MeetingPage find(Visitor visitor, String body, String state) {
        visitor.goTo("/meetings/list");
        visitor.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(body))
                .filter(new Locator.FilterOptions().setHasText(state))
                .locator("a")
                .first()
                .click();
        visitor.page().waitForURL("**/meetings/meeting?*");
        return new MeetingPage(visitor);
    }

    /** Plans a meeting for the afternoon of a day. */
    static MeetingPage plan(Visitor visitor, String body, String name, LocalDate day, String room) {
        Page page = visitor.goTo("/meetings/new").page();
        page.locator("[id$='form:body']").selectOption(body);
        page.locator("[id$='form:nameEn']").fill(name);
        page.locator("[id$='form:day']").fill(day.toString());
        page.locator("[id$='form:starts']").fill("15:00");
        page.locator("[id$='form:ends']").fill("16:00");
        Locator rooms = page.locator("[id$='form:room']");
        rooms.selectOption(rooms.locator("option")
                .filter(new Locator.FilterOptions().setHasText(room))
                .first()
                .getAttribute("value"));
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/meetings/edit?*");
        String planned = page.url().replace("/meetings/edit", "/meetings/meeting");
        return at(visitor, planned.substring(planned.indexOf("/meetings/")));
    }

    static MeetingPage at(Visitor visitor, String address) {
        visitor.goTo(address);
        return new MeetingPage(visitor);
    }

    String address() {
        return page.url().substring(page.url().indexOf("/meetings/"));
    }

    String reference() {
        return page.locator("main .over").textContent().strip();
    }

    MeetingPage moveTo(LocalDate day) {
        page.locator("#edit").click();
        page.locator("[id$='form:day']").fill(day.toString());
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/meetings/meeting?*");
        return this;
    }

    /** Convenes jointly: each convener with the number of its notice. */
    MeetingPage convene(Map<String, String> notices) {
        page.locator("#convene").click();
        page.waitForURL("**/meetings/convene?*");
        notices.forEach((convener, number) -> {
            Locator row = row(page.locator("#conveners tbody tr"), convener);
            row.locator("input[type=checkbox]").check();
            row.locator("input[id$=number]").fill(number);
        });
        page.locator("[id$='form:convene']").click();
        page.waitForURL("**/meetings/meeting?*");
        return this;
    }

    /** Enters the answer of an office that came on paper or by telephone. */
    void enterAccepted(String post, String channel, String givenBy) {
        member(post).locator("a[href*='behalf=true']").click();
        page.locator("#accepted").click();
        page.getByLabel("Channel").selectOption(channel);
        page.getByLabel("Given by").fill(givenBy);
        page.locator("[id$='accepting:save']").click();
        page.waitForURL("**/meetings/meeting?*");
    }

    void showsMember(String post, String... texts) {
        for (String text : texts) {
            assertThat(member(post)).containsText(text);
        }
    }

    void showsState(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main dl").first()).containsText(text);
        }
    }

    void showsRecord(String text) {
        assertThat(page.locator("#records")).containsText(text);
    }

    void showsLateChange(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("#late-changes")).containsText(text);
        }
    }

    void showsAgenda(String text) {
        assertThat(page.locator("#agenda")).containsText(text);
    }

    SessionPage session() {
        page.locator("#session").click();
        page.waitForURL("**/meetings/session?*");
        return new SessionPage(visitor);
    }

    private Locator member(String post) {
        return row(page.locator("#members tbody tr"), post);
    }

    /** The row that begins with these words. */
    static Locator row(Locator rows, String beginning) {
        Pattern start = Pattern.compile("^\\s*" + beginning.replaceAll("[()]", "\\\\$0"));
        return rows.filter(new Locator.FilterOptions().setHasText(start));
    }
}
