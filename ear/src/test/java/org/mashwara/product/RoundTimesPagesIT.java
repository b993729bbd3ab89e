package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A round opens and closes at a time of day, or closes with a meeting; pages say when. It opens too late to ask anybody. */
class RoundTimesPagesIT {

    private static final String OTHER_SECRETARIAT = "secretariat-islamabad";

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");

    @RegisterExtension
    final Visits visits = new Visits();

    private long meeting;

    @BeforeEach
    void planAMeeting() throws Exception {
        meeting = Product.database().numbers("select nextval('entity_seq')").get(0);
        Product.database().run(List.of("""
                insert into room (id, version, name_en, organisation_id, city_en, capacity)
                select %1$d, 1, 'Room %1$d', min(id), 'Quetta', 20 from organisation
                """.formatted(meeting), """
                insert into meeting (id, version, reference, name_en, name_ur, state, starts_at, ends_at, time_zone, room_id)
                values (%1$d, 1, 'TWG-BAL/1997/M%1$d', 'Next %1$d', 'اگلا %1$d', 'PLANNED',
                        (current_date + 80 + time '10:00') at time zone 'Asia/Karachi',
                        (current_date + 80 + time '13:00') at time zone 'Asia/Karachi', 'Asia/Karachi', %1$d)
                """.formatted(meeting), """
                insert into meeting_body (id, version, meeting_id, body_id, position)
                select %1$d, 1, %1$d, id, 1 from governing_body where code = 'TWG-BAL'
                """.formatted(meeting)));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        Product.database()
                .run(List.of(
                        "update feedback_round set state = 'CLOSED', closed_at = now(), version = version + 1"
                                + " where state = 'PLANNED' and opens_at > now() + interval '60 days'",
                        "update meeting set state = 'CANCELLED', version = version + 1 where id = " + meeting));
    }

    @Test
    void aLateChangeThatMovesTheMeetingSaysThatItsRoundsFollow() {
        Visitor secretary = visits.as(OTHER_SECRETARIAT);
        Page page = secretary.goTo("/today?lang=en").page();
        page.locator("a[href*='/meetings/late-change?']").first().click();
        page.waitForURL("**/meetings/late-change?*");
        String ways = page.url().substring(page.url().indexOf("/meetings/"));
        page.locator("a[href*='way=POSTPONE']:visible").first().click();
        page.waitForURL("**/meetings/late-change-check?*");
        assertThat(page.locator("#rounds-follow")).containsText("follow it to the new time");
        Look.at(secretary, "en");
        secretary.goTo(page.url().substring(page.url().indexOf("/meetings/")) + "&lang=ur");
        Look.at(secretary, "ur");
        secretary.goTo(ways + "&lang=en");
        page.locator("a[href*='way=GO_ON']:visible").first().click();
        page.waitForURL("**/meetings/late-change-check?*");
        assertThat(page.locator("#rounds-follow")).hasCount(0);
    }

    private Page form(Visitor secretary) throws Exception {
        long body = Product.database()
                .numbers("select id from governing_body where code = 'TWG-BAL'")
                .get(0);
        Page page = secretary.goTo("/feedback/open?lang=en&body=" + body).page();
        page.locator("[id$=opensAt]").fill(in(70));
        page.locator("[id$=opensTime]").fill("09:30");
        return page;
    }

    private static String in(int days) {
        return LocalDate.now(QUETTA).plusDays(days).toString();
    }

    private static String open(Page page) {
        page.locator("[id$='form:open']").click();
        page.waitForURL("**/feedback/round?*");
        return page.url().replaceAll(".*round=(\\d+).*", "$1");
    }

    @Test
    void aRoundOpensAndClosesAtATimeOfDayAndIsExtendedToAnother() throws Exception {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = form(secretary);
        page.locator("[id$=closesAt]").fill(in(70));
        page.locator("[id$=closesTime]").fill("09:30");
        page.locator("[id$='form:open']").click();
        assertThat(page.locator("main")).containsText("must close after it opens");
        Look.at(secretary, "en");
        page.locator("[id$=closesTime]").fill("14:15");
        page.locator("[id$='name-en']").fill("Second look at the workplan");

        String round = open(page);

        assertThat(page.locator("main")).containsText("09:30 (Quetta time)");
        assertThat(page.locator("main")).containsText("14:15 (Quetta time)");
        assertThat(page.locator("h1")).containsText("Second look at the workplan");
        assertThat(page.locator("main")).containsText("takes answers until");
        assertThat(page.locator("#address")).hasText("Whom it will ask");
        assertThat(page.locator("#close")).hasText("Call it off");
        Look.at(secretary, "en");
        form(secretary);
        assertThat(page.locator("#beside a[href*='round=" + round + "']")).hasText("Second look at the workplan");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/list");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("14:15"))
                        .first())
                .containsText(Pattern.compile("Planned.*opens on", Pattern.DOTALL));

        secretary.goTo("/feedback/extend?round=" + round);
        assertThat(page.locator("[id$=closesTime]")).hasValue("14:15");
        Look.at(secretary, "en");
        page.locator("[id$=closesAt]").fill(in(71));
        page.locator("[id$=closesTime]").fill("");
        page.locator("[id$=reason]").fill("The offices are closed at noon.");
        page.locator("[id$='form:extend']").click();
        page.waitForURL("**/feedback/round?*");
        assertThat(page.locator("main")).containsText("How the closing was changed");
        assertThat(page.locator(".facts, main").first()).not().containsText("00:00");
        secretary.goTo("/feedback/round?lang=ur&round=" + round);
        Look.at(secretary, "ur");
    }

    @Test
    void someMembersAreChosenBeforeAnybodyIsAsked() throws Exception {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = form(secretary);
        page.locator("#to").selectOption("SEATS");
        page.locator("form.filter button").click();
        page.waitForURL("**to=SEATS*");
        assertThat(page.locator("#asked")).hasText("Nobody is chosen yet");
        assertThat(page.locator("[id$='form:open']")).hasCount(0);
        Look.at(secretary, "en");
        Locator first = page.locator("form.filter input[name=seat]").first();
        String post =
                page.locator("label[for='" + first.getAttribute("id") + "']").innerText();
        first.check();
        page.locator("form.filter button").click();
        page.waitForURL("**seat=*");
        assertThat(page.locator("#asked")).hasText("1 member is asked");
        assertThat(page.locator("section[aria-labelledby=asked]")).containsText(post);
        page.locator("[id$=opensAt]").fill(in(70));
        page.locator("[id$=closesAt]").fill(in(72));

        open(page);

        assertThat(page.locator("section[aria-labelledby=address]")).containsText(post);
        Look.at(secretary, "en");
    }

    @Test
    void aRoundOpensOnlyWithTheChoicesThatWereLookedAt() throws Exception {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = form(secretary);
        Locator open = page.locator("[id$='form:open']");
        Locator changed = page.locator("#changed");
        page.locator("[id$='name-en']").fill("Third look at the workplan");
        page.locator("[id$=closesAt]").fill(in(72));
        assertThat(page.locator("#opens-with"))
                .containsText(
                        "“" + page.locator("#questionnaire option:checked").innerText() + "”");
        assertThat(page.locator("#opens-with")).containsText("version");

        page.locator("#to").selectOption("SEATS");
        assertThat(open).isDisabled();
        assertThat(changed).hasText("Choices have changed: see whom it asks first.");
        Look.at(secretary, "en");
        page.locator("#to").selectOption("ALL");
        assertThat(open).isEnabled();
        assertThat(changed).isHidden();

        page.locator("#to").selectOption("SEATS");
        page.locator("form.filter button").click();
        page.waitForURL("**to=SEATS*");
        assertThat(open).hasCount(0);
        Locator first = page.locator("form.filter input[name=seat]").first();
        first.check();
        page.locator("form.filter button").click();
        page.waitForURL("**seat=*");
        assertThat(page.locator("[id$='name-en']")).hasValue("Third look at the workplan");
        assertThat(page.locator("[id$=opensAt]")).hasValue(in(70));
        assertThat(page.locator("[id$=opensTime]")).hasValue("09:30");
        assertThat(page.locator("[id$=closesAt]")).hasValue(in(72));
        assertThat(open).isEnabled();
        first.uncheck();
        assertThat(open).isDisabled();
        first.check();
        assertThat(changed).isHidden();
        String asked = page.url().substring(page.url().indexOf("/feedback/"));
        secretary.goTo(asked + "&lang=ur");
        page.locator("form.filter input[name=seat]").first().uncheck();
        assertThat(changed).isVisible();
        Look.at(secretary, "ur");
        secretary.goTo(asked + "&lang=en");

        open(page);

        assertThat(page.locator("h1")).containsText("Third look at the workplan");
    }

    @Test
    void aRoundThatClosesWithAMeetingSaysSo() throws Exception {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = form(secretary);
        page.locator("[id$=closingMeeting]").selectOption(String.valueOf(meeting));
        Look.at(secretary, "en");

        String round = open(page);

        assertThat(page.locator("main")).containsText("It closes when this meeting begins");
        assertThat(page.locator("main a[href*='/meetings/meeting?id=" + meeting + "']"))
                .isVisible();
        assertThat(page.locator("main")).containsText("10:00 (Quetta time)");
        secretary.goTo("/feedback/extend?lang=ur&round=" + round);
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/extend?lang=en&round=" + round);
        assertThat(page.locator("main")).containsText("no longer follows the meeting");
        assertThat(page.locator("main")).containsText("Nobody is asked yet");
        secretary.goTo("/meetings/cancel?id=" + meeting);
        assertThat(page.locator("#following")).containsText("no longer follows the meeting");
        Look.at(secretary, "en");
        secretary.goTo("/meetings/cancel?lang=ur&id=" + meeting);
        Look.at(secretary, "ur");
        secretary.goTo("/meetings/edit?lang=en&id=" + meeting);
        assertThat(page.locator("#following")).containsText("until the meeting begins");
        secretary.goTo("/today?lang=en");
    }
}
