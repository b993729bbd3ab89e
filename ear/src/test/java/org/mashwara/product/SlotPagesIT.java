package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.suite.DemoAccounts;

/** The chair's office names a date: what speaks against it is said at once, and a better one taken over. */
class SlotPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    private static LocalDate christmas() {
        LocalDate soon = LocalDate.now(Clock.system(ZoneId.of("Asia/Karachi"))).plusDays(2);
        LocalDate thisYears = MonthDay.of(12, 25).atYear(soon.getYear());
        return thisYears.isBefore(soon) ? thisYears.plusYears(1) : thisYears;
    }

    @Test
    void aHolidayIsNamedAndABetterDateTakenOver() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        secretary.goTo("/meetings/new");
        Page page = secretary.page();
        page.locator("[id$=nameEn]").fill("Review of the year");
        page.locator("[id$=':day']").fill(christmas().toString());
        page.locator("[id$=':starts']").fill("14:00");
        page.locator("[id$=':ends']").fill("17:00");
        page.locator("[id$=':ends']").blur();
        Locator advice = page.locator("#advice");
        assertThat(advice).containsText("Public holiday: Quaid-e-Azam Day and Christmas.");

        Locator better = advice.locator("[data-day]").first();
        String day = better.getAttribute("data-day");
        better.click();

        assertThat(page.locator("[id$=':day']")).hasValue(day);
        assertThat(advice).not().containsText("Public holiday");
        assertThat(page.locator("[id$=nameEn]")).hasValue("Review of the year");
        assertThat(page).hasURL(Pattern.compile(".*/meetings/new$"));
        Look.at(secretary, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void allDatesAreComparedAndOneIsTaken(String language) {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        secretary.goTo("/today?lang=" + language).goTo("/meetings/slots");
        Page page = secretary.page();
        page.locator("#ranked li a").nth(2).click();
        page.waitForURL("**/meetings/slots?*day=*");
        Look.at(secretary, language);
        page.locator("#take").click();
        page.waitForURL("**/meetings/new?*");
        assertThat(page.locator("[id$=':day']")).not().hasValue("");
        assertThat(page.locator("#advice ol, #advice p").first()).isVisible();
        Look.at(secretary, language);
    }

    @Test
    void anAnswerByTelephoneIsEnteredAsItComes() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        secretary.goTo("/meetings/slots");
        Page page = secretary.page();
        String asked = page.locator("#ask ul li b").first().textContent();
        page.locator("[id$=':seat']").selectOption(new SelectOption().setLabel(asked));
        page.locator("#ask input[type=radio][value=true]").check();
        page.locator("[id$=':giver']").fill("The private secretary");
        page.locator("[id$=':phoned']").click();
        page.waitForURL("**/meetings/slots?*");
        assertThat(page.locator(".saved, [role=status]").first()).isVisible();
        assertThat(page.locator("#seats tr")
                        .filter(new Locator.FilterOptions().setHasText(asked))
                        .first())
                .containsText("Free");
    }

    @Test
    void somebodySaysWhenTheyAreBusy() {
        Visitor official = visits.as(DemoAccounts.POLICE_TRAINING);
        official.goTo("/account/availability");
        Page page = official.page();
        page.locator("[id$=':from']").fill(christmas().plusDays(3).toString());
        page.locator("[id$=':enterIt']").click();
        page.waitForURL("**/account/availability");
        assertThat(page.locator("#known tbody tr")).hasCount(1);
        Look.at(official, "en");
    }
}
