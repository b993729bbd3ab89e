package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** An office is set up, handed over and reorganised; every far-reaching step is looked at before it is taken. */
class ReorganisationPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void anOfficeIsSetUpHandedOverAndReorganised() {
        Visitor administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        Page page = administrator.goTo("/directory/list").page();

        page.locator("#addOrganisation").click();
        page.waitForURL("**/directory/organisation-new");
        page.locator("[id$=kind]").selectOption("DEPARTMENT");
        fill(page, "nameEn", "Department of Walks");
        fill(page, "nameUr", "محکمہ سیر");
        fill(page, "since", "2001-01-01");
        press(page, "save");
        page.waitForURL("**/directory/organisation?id=*");
        assertThat(page.locator("h1")).hasText("Department of Walks");
        Look.at(administrator, "en");

        addPost(page, "Director of Walks", "");
        String director = page.url();
        page.locator("#enter").click();
        page.waitForURL("**/directory/incumbency-new?*");
        fill(page, "person", "Nobody of this name at all");
        page.locator("input[type=radio][value=REGULAR]").check();
        fill(page, "from", "2010-01-01");
        press(page, "save");
        assertThat(page.locator(".errors")).isVisible();
        Look.at(administrator, "en");

        page.navigate(director);
        transfer(administrator, "Walker One");
        assertThat(page.locator("main")).containsText("Walker One");

        page.navigate(director);
        page.locator("nav.crumbs a")
                .filter(new Locator.FilterOptions().setHasText("Department of Walks"))
                .first()
                .click();
        addPost(page, "Deputy Director of Walks", "Director of Walks");
        String deputy = page.url();

        rename(administrator, deputy);
        merge(administrator, deputy);

        page.navigate(director);
        assertThat(page.locator("main")).containsText("Deputy Director (Walks)");
        Look.at(administrator, "en");
        split(administrator);
    }

    @Test
    void theFormsAreReadInUrduToo() {
        Visitor administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        administrator.goTo("/today?lang=ur").goTo("/directory/list");
        Page page = administrator.page();
        page.locator("main a[href*='directory/post?id=']").last().click();
        page.locator("#reorganise").click();
        for (String how : new String[] {"merge", "split", "abolish"}) {
            page.locator("a#" + how).click();
            assertThat(page.locator("[id$=reason]")).isVisible();
            Look.at(administrator, "ur");
            page.goBack();
        }
        administrator.goTo("/today?lang=en");
    }

    private static void addPost(Page page, String name, String above) {
        page.locator("#addPost").click();
        page.waitForURL("**/directory/post-new?*");
        fill(page, "nameEn", name);
        fill(page, "parent", above);
        fill(page, "grade", "BS-18");
        fill(page, "since", "2001-01-01");
        press(page, "save");
        page.waitForURL("**/directory/post?id=*");
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void transfer(Visitor administrator, String name) {
        Page page = administrator.page();
        page.locator("#transfer").click();
        page.waitForURL("**/directory/transfer?*");
        fill(page, "name", name);
        press(page, "find");
        page.locator("input[type=radio][value='0']").check();
        page.locator("input[type=radio][value=REGULAR]").check();
        press(page, "check");
        assertThat(page.locator("[id$=record]")).isVisible();
        assertThat(page.locator("main")).containsText(name);
        Look.at(administrator, "en");
        press(page, "record");
        page.waitForURL("**/directory/post?id=*");
    }

    private static void rename(Visitor administrator, String post) {
        Page page = administrator.page();
        page.navigate(post);
        page.locator("#reorganise").click();
        page.waitForURL("**/directory/reorganise?*");
        page.locator("#rename").click();
        page.waitForURL("**/directory/post-edit?*");
        fill(page, "nameEn", "Deputy Director (Walks)");
        fill(page, "reason", "Order 1");
        press(page, "check");
        assertThat(page.locator("main")).containsText("Deputy Director of Walks");
        Look.at(administrator, "en");
        press(page, "record");
        page.waitForURL(Pattern.compile(".*/directory/post\\?id=.*"));
        assertThat(page.locator("h1")).hasText("Deputy Director (Walks)");
    }

    private static void merge(Visitor administrator, String post) {
        Page page = administrator.page();
        page.navigate(post);
        page.locator("#reorganise").click();
        page.locator("a#merge").click();
        fill(page, "into", "Direktor of Walks");
        fill(page, "reason", "Order 2");
        press(page, "check");
        page.locator(".choice label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Director of Walks")))
                .click();
        press(page, "check");
        assertThat(page.locator("main")).containsText("Director of Walks");
        assertThat(page.locator("[id$=record]")).isVisible();
        Look.at(administrator, "en");
        press(page, "record");
        page.waitForURL(Pattern.compile(".*/directory/post\\?id=.*"));
        assertThat(page.locator("h1")).hasText("Director of Walks");
    }

    private static void split(Visitor administrator) {
        Page page = administrator.page();
        page.locator("#reorganise").click();
        page.locator("a#split").click();
        fill(page, "partEn", "Director of Runs");
        fill(page, "reason", "Order 3");
        press(page, "check");
        assertThat(page.locator("[id$=record]")).isVisible();
        press(page, "record");
        page.waitForURL(Pattern.compile(".*/directory/post\\?id=.*"));
        assertThat(page.locator("h1")).hasText("Director of Runs");
    }

    private static void fill(Page page, String id, String value) {
        page.locator("input[id$=':" + id + "'], textarea[id$=':" + id + "']").fill(value);
    }

    private static void press(Page page, String id) {
        page.locator("[id$=':" + id + "']").click();
    }
}
