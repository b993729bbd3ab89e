package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.shared.sheet.WorkbookWriter;
import org.mashwara.suite.DemoAccounts;

/** A workbook with mistakes is handed in, put right, looked at and brought in; the header's search then finds it. */
class RegisterImportPagesIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void mistakesArePutRightBeforeAnythingIsBroughtIn() {
        Visitor administrator = visits.as(DemoAccounts.ADMINISTRATOR);
        Page page = administrator.page();

        handIn(administrator, "Somewhere else", "31 of March");
        page.waitForURL("**/admin/import-report?*");
        assertThat(page.getByText("Nothing is known by “\u2068Somewhere else\u2069”"))
                .isVisible();
        assertThat(page.getByText("“\u206831 of March\u2069” is no day.")).isVisible();
        assertThat(page.getByText("D2", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("[id$=carryOut]")).hasCount(0);
        Look.at(administrator, "en");
        administrator.goTo(page.url().replaceAll("https?://[^/]+", "") + "&lang=ur");
        Look.at(administrator, "ur");
        administrator.goTo("/admin/import?lang=en");

        handIn(administrator, "Balochistan Police", "2014-03-31");
        page.waitForURL("**/admin/import-report?*");
        assertThat(page.getByText("Is created")).hasCount(2);
        Look.at(administrator, "en");
        page.locator("[id$=carryOut]").click();
        page.waitForURL("**/admin/import*");
        assertThat(page.getByText("The workbook was brought in: 2 created, 0 changed."))
                .isVisible();
        Look.at(administrator, "en");

        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("Handed In Colonel");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        assertThat(page.locator(".found a").first()).hasText("Colonel Handed In");
        page.keyboard().press("/");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".found a").first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/directory/person?*");
    }

    private static void handIn(Visitor administrator, String organisation, String since) {
        Page page = administrator.goTo("/admin/import").page();
        page.locator("[id='bring:file']")
                .setInputFiles(new FilePayload("office.xlsx", XLSX, workbook(organisation, since)));
        page.locator("[id='bring:look']").click();
    }

    private static byte[] workbook(String organisation, String since) {
        return WorkbookWriter.write(List.of(
                new WorkbookWriter.Page(
                        "Posts",
                        List.of(
                                "Key",
                                "Name (English)",
                                "Name (Urdu)",
                                "Organisation",
                                "Under",
                                "Grade",
                                "Since",
                                "Changes from"),
                        List.of(
                                Arrays.asList(
                                        null,
                                        "Post Handed In",
                                        "لایا گیا عہدہ",
                                        organisation,
                                        null,
                                        "BS-19",
                                        "2014-01-01",
                                        null),
                                Arrays.asList(null, null, null, null, null, null, null, null))),
                new WorkbookWriter.Page(
                        "People",
                        List.of("Key", "Name (English)", "Name (Urdu)", "E-mail", "Telephone"),
                        List.of(Arrays.asList(null, "Colonel Handed In", "کرنل", null, "081-1234567"))),
                new WorkbookWriter.Page(
                        "Incumbencies",
                        List.of(
                                "Key",
                                "Person",
                                "Post",
                                "Kind",
                                "From",
                                "Until",
                                "Notification number",
                                "Notification date"),
                        since.startsWith("2")
                                ? List.of()
                                : List.of(Arrays.asList(
                                        null,
                                        "Colonel Handed In",
                                        "Post Handed In",
                                        "Regular",
                                        since,
                                        null,
                                        null,
                                        null)))));
    }
}
