package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A body is set up, its members are put in order by button, by place and by dragging, and its terms of reference change. */
class BodyPagesIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @RegisterExtension
    final Visits visits = new Visits();

    private Visitor administrator;
    private Page page;

    @Test
    void aBodyIsSetUpAndChanges() {
        administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        page = administrator.page();
        String code = "PAGES-" + Ports.free();
        create(code);
        administrator.goTo("/bodies/seats?code=" + code);
        give("Director FIA", "CHAIR");
        give("AIG Training", "MEMBER");
        give("Inspector General of Prisons", "MEMBER");
        order();
        terms(code, "2", TODAY.minusMonths(1));
        terms(code, "3", TODAY.plusMonths(1));
        compare(code);
        endSeat(code);
        end(code);
        goOn(code);
        rename(code);
    }

    private void create(String code) {
        administrator.goTo("/bodies/list");
        page.locator("#add").click();
        page.waitForURL("**/bodies/edit");
        fill("form:nameEn", "Group of the pages");
        fill("form:nameUr", "صفحات کا گروپ");
        fill("form:code", "twg");
        fill("form:cityEn", "Quetta");
        page.locator("[id$='form:save']").click();
        assertThat(page.locator(".errors")).containsText("capital letters");
        fill("form:code", code);
        page.locator("[id$='form:save']").click();
        page.waitForURL("**/bodies/body?code=" + code);
        assertThat(page.locator("main")).containsText("The body is set up.");
    }

    private void give(String post, String capacity) {
        fill("search:name", post);
        page.locator("[id$='search:find']").click();
        page.locator("[id$='form:post'] input").first().check();
        page.locator("[id$='form:capacity']").selectOption(capacity);
        fill("form:from", TODAY.minusMonths(2).toString());
        page.locator("[id$='form:giveIt']").click();
        assertThat(rows().filter(new Locator.FilterOptions().setHasText(post))).hasCount(1);
    }

    private void order() {
        rows().nth(2).locator("[id$=up]").click();
        assertThat(rows().nth(1)).containsText("Prisons");
        page.locator("[id$='move:moved']").selectOption(new SelectOption().setIndex(3));
        fill("move:position", "1");
        page.locator("[id$='move:moveTo']").click();
        assertThat(rows().nth(0)).containsText("AIG Training");
        drag(rows().nth(0), rows().nth(2));
        page.locator("[id$='order:arrange']").click();
        assertThat(page.locator("main")).containsText("The order of precedence was saved.");
        assertThat(rows().nth(2)).containsText("AIG Training");
    }

    /** Drops a row on the lower half of another one, so that it comes after it. */
    private static void drag(Locator row, Locator after) {
        Locator target = after.locator("td").first();
        double low = target.boundingBox().height - 4;
        row.locator("td").first().dragTo(target, new Locator.DragToOptions().setTargetPosition(8, low));
    }

    private void terms(String code, String quorum, LocalDate from) {
        administrator.goTo("/bodies/body?code=" + code);
        page.locator("#terms").click();
        page.waitForURL("**/bodies/terms?*");
        fill("form:mandateEn", "Tests pages.");
        next(2);
        fill("form:quorumValue", quorum);
        for (int step = 3; step <= 7; step++) {
            next(step);
        }
        fill("form:from", from.toString());
        next(8);
        Look.at(administrator, "en");
        page.locator("[id$='form:record']").click();
        page.waitForURL("**/bodies/body?code=" + code);
    }

    private void next(int step) {
        page.locator("[id$='form:next']").click();
        assertThat(page.locator("#step")).containsText("Step " + step);
    }

    private void compare(String code) {
        page.locator("#compare").click();
        page.waitForURL("**/bodies/compare?*");
        assertThat(page.locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Quorum"))
                        .first())
                .containsText("Differs");
        Look.at(administrator, "en");
        administrator.goTo("/bodies/compare?code=" + code + "&lang=ur");
        Look.at(administrator, "ur");
        administrator.goTo("/bodies/body?code=" + code + "&lang=en");
    }

    private void endSeat(String code) {
        administrator.goTo("/bodies/seats?code=" + code);
        rows().nth(2).locator("a[href*='/bodies/seat?']").click();
        page.waitForURL("**/bodies/seat?*");
        fill("endForm:lastDay", TODAY.plusMonths(2).toString());
        page.locator("[id$='endForm:checkEnd']").click();
        assertThat(page.locator("main")).containsText("Cannot be reached");
        Look.at(administrator, "en");
        page.locator("[id$='confirm:record']").click();
        page.waitForURL("**/bodies/seats?code=" + code);
        assertThat(rows()).hasCount(3);
    }

    private void end(String code) {
        administrator.goTo("/bodies/body?code=" + code);
        page.locator("#end").click();
        page.waitForURL("**/bodies/end?*");
        fill("form:lastDay", TODAY.plusMonths(3).toString());
        page.locator("[id$='form:check']").click();
        assertThat(page.locator("main")).containsText("2 seats end");
        Look.at(administrator, "en");
        page.locator("[id$='confirm:end']").click();
        page.waitForURL("**/bodies/body?code=" + code);
        assertThat(page.locator("main")).containsText("This body ends on");
    }

    private void goOn(String code) {
        page.locator("#reopen").click();
        page.waitForURL("**/bodies/end?*");
        assertThat(page.locator("main")).containsText("2 seats go on");
        Look.at(administrator, "en");
        fill("reopenForm:reason", "Ended by mistake");
        page.locator("[id$='reopenForm:reopen']").click();
        page.waitForURL("**/bodies/body?code=" + code);
        assertThat(page.locator("main")).not().containsText("This body ends on");
    }

    private void rename(String code) {
        page.locator("#edit").click();
        page.waitForURL("**/bodies/edit?*");
        fill("form:nameEn", "Renamed Group");
        fill("form:from", TODAY.minusDays(1).toString());
        fill("form:reason", "Order 7");
        page.locator("[id$='form:check']").click();
        assertThat(page.locator("main")).containsText("What changes from");
        Look.at(administrator, "en");
        page.locator("[id$='confirm:record']").click();
        page.waitForURL("**/bodies/body?code=" + code);
        assertThat(page.locator("h1")).hasText("Renamed Group");
        administrator.goTo("/bodies/body?code=" + code + "&on=" + TODAY.minusDays(9));
        assertThat(page.locator("h1")).not().hasText("Renamed Group");
        administrator.goTo("/bodies/edit?correct=true&code=" + code + "&lang=ur");
        Look.at(administrator, "ur");
        administrator.goTo("/bodies/body?code=" + code + "&lang=en");
    }

    private Locator rows() {
        return page.locator("#members tbody tr");
    }

    private void fill(String id, String value) {
        page.locator("[id$='" + id + "']").fill(value);
    }
}
