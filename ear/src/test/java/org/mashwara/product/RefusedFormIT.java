package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Pages;

/** A refused form stays where it was, with all that was typed, also when it is read in the other language. */
class RefusedFormIT {

    private static final Pattern ADDRESS = Pattern.compile("/admin/new-account\\?someone=new$");

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void itKeepsItsAddressAndWhatWasTypedInTheOtherLanguageToo() {
        Page page = visits.as(DemoAccounts.ADMINISTRATOR)
                .goTo("/admin/new-account?someone=new")
                .page();
        page.locator("[id$=nameEn]").fill("Somebody Refused");
        page.locator("[id$=nameUr]").fill("کوئی اور");
        page.locator("[id$=signInName]").fill("no blanks allowed");
        page.locator("input[type=radio][value=ur]").check();
        page.locator("input[type=checkbox][value=AUDITOR]").check();
        page.locator("[id$='form:open']").click();

        assertThat(page.locator(".errors")).isVisible();
        assertThat(page).hasURL(ADDRESS);
        assertTyped(page);

        page.locator("a.language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ur");
        assertThat(page).hasURL(ADDRESS);
        assertTyped(page);

        page.locator("[id$=signInName]").fill("somebody-refused");
        page.locator("a.language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("[id$=signInName]")).hasValue("somebody-refused");
        page.locator("[id$='form:open']").click();
        page.waitForURL("**/admin/print-code?*");
    }

    private static void assertTyped(Page page) {
        assertThat(page.locator("[id$=nameEn]")).hasValue("Somebody Refused");
        assertThat(page.locator("[id$=nameUr]")).hasValue("کوئی اور");
        assertThat(page.locator("[id$=signInName]")).hasValue("no blanks allowed");
        assertThat(page.locator("input[type=radio][value=ur]")).isChecked();
        assertThat(page.locator("input[type=checkbox][value=AUDITOR]")).isChecked();
    }

    @Test
    void aNoticeOfWhoeverIsNotTickedIsNotDroppedInSilence() {
        Page page = visits.as(DemoAccounts.SECRETARIAT).goTo("/meetings/list").page();
        page.locator("main a[href*='/meetings/meeting?id=']").first().click();
        page.locator("#convene").click();
        page.locator("[id$='callings:0:chosen']").uncheck();
        page.locator("[id$='callings:0:number']").fill("SO(J)4-7/2026");
        page.locator("[id$='form:convene']").click();

        assertThat(page.locator(".errors")).containsText("which is not ticked");
        assertThat(page.locator("[id$='callings:0:number']")).hasValue("SO(J)4-7/2026");
    }

    @Test
    void whatIsWrongStandsAtTheFieldThatIsShown() {
        String address = Pages.all().stream()
                .filter(stop -> stop.view().equals("meetings/permission"))
                .findFirst()
                .orElseThrow()
                .address(Product.visitor(DemoAccounts.OTHER_SECRETARIAT));
        Page page = visits.as(DemoAccounts.OTHER_SECRETARIAT)
                .goTo(address + "&step=REFUSED")
                .page();
        page.locator("[id$='refusing:reason']").fill("The office is understaffed.");
        page.locator("[id$='refusing:decidedOn']").fill("2999-01-01");
        page.locator("[id$='refusing:save']").click();

        assertThat(page.locator("[id$='refusing:decidedOn-message']")).containsText("yet to come");
        assertThat(page.locator("[id$='refusing:reason']")).hasValue("The office is understaffed.");
    }

    @Test
    void aPasswordIsNotCarriedAlong() {
        Page page = visits.stranger().goTo("/sign-in").page();
        page.locator("input[type=password]").fill("not to be kept");
        page.locator("input[type=text]").first().fill("somebody");
        page.locator("a.language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ur");
        assertThat(page.locator("input[type=text]").first()).hasValue("somebody");
        assertThat(page.locator("input[type=password]")).hasValue("");
    }
}
