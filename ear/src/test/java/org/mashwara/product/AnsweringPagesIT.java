package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** An office answers: on a bad line, on two devices and with the approval of those above it. */
class AnsweringPagesIT {

    private static final double LONGER_THAN_THE_SCRIPT_WAITS = 20_000;
    private static final String OFFICE = "AIG Training (Police)";

    @RegisterExtension
    final Visits visits = new Visits();

    private AnOpenRound round;

    @BeforeEach
    void open() throws Exception {
        round = AnOpenRound.of(Product.database(), OFFICE);
    }

    @Test
    void onAPhoneWithTheLineCutInTheMiddleOfAPageAndBetweenClickAndAnswer() throws Exception {
        Visitor official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        Page page = form(official);
        page.getByLabel("This device is my own").check();
        KeptForm.await(page);
        FormPage.grade(page, "Agree");
        assertThat(page.locator("p.saved")).containsText("✓");

        page.context().setOffline(true);
        page.locator("textarea:visible").first().fill("The kits came late.");
        assertThat(page.locator("#trouble")).containsText("no connection");
        assertThat(page.locator("#trouble")).containsText("kept on this device");
        page.reload();
        assertThat(page.locator("textarea:visible").first()).hasValue("The kits came late.");
        assertThat(page.locator("#trouble")).containsText("no connection");
        page.context().setOffline(false);
        assertThat(page.locator("p.saved"))
                .containsText(
                        "✓", new LocatorAssertions.ContainsTextOptions().setTimeout(LONGER_THAN_THE_SCRIPT_WAITS));
        assertThat(page.locator("#trouble")).isHidden();
        official.takeComplaints();
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'The kits came late.'"))
                .isEqualTo(1);

        FormPage.toTheCheck(page);
        AtomicInteger requests = new OwnDevice(official).losingTheFirstAnswer();
        page.locator("[id$='form:submit']").click();
        page.waitForURL("**/feedback/response?*");
        official.takeComplaints();
        Assertions.assertThat(requests).hasValue(2);
        assertThat(page.locator("main")).containsText("Thank you. Your feedback was received.");
        Assertions.assertThat(round.count("response where round_id = %d and state = 'SUBMITTED'"))
                .isEqualTo(1);
        Assertions.assertThat(round.count("outbox_mail where about_kind = 'response' and about_id = %d"))
                .isEqualTo(1);
    }

    @Test
    void whoeverPressesAButtonWhileItSavesDoesNotMissIt() {
        Visitor official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        for (String language : List.of("en", "ur")) {
            Page page = official.goTo("/feedback/respond?response=" + round.id() + "&lang=" + language)
                    .page();
            List<Route> held = new ArrayList<>();
            page.route("**/feedback/draft", held::add);
            page.waitForRequest("**/feedback/draft", () -> FormPage.comment(page, 0, "Written in " + language));
            Locator button = page.locator("button[data-next]");
            button.hover();
            page.mouse().down();
            held.forEach(Route::resume);
            page.unroute("**/feedback/draft");
            assertThat(page.locator("p.saved")).containsText("✓");
            page.mouse().up();
            assertThat(button).isHidden();
        }
        official.goTo("/today?lang=en");
    }

    @Test
    void onAPhoneItGoesOnWhereNothingIsAnsweredYet() {
        Visitor official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        Page page = form(official);
        FormPage.grade(page, "Agree");
        assertThat(page.locator("p.saved")).containsText("✓");
        assertThat(page.locator(".paging [role=status]")).containsText("Page 1");
        page.locator(".turn :checked").first().press("Enter");
        assertThat(page.locator(".paging [role=status]")).containsText("Page 2");

        official.goTo("/feedback/list");
        page.locator("main a[href*='respond?response=" + round.id() + "']").click();

        assertThat(page.locator(".paging [role=status]")).containsText("Page 2");
    }

    @Test
    void whatIsTakenOfAnotherDeviceIsWhatStandsThereByThen() {
        Page phone = form(visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING));
        Page desk = form(visits.as(DemoAccounts.POLICE_TRAINING));
        FormPage.comment(desk, 0, "Written at the desk.");
        assertThat(desk.locator("p.saved")).containsText("✓");
        FormPage.comment(phone, 0, "Written on the phone.");
        Locator clash = phone.locator(".clash");
        assertThat(clash).containsText("Written at the desk.");
        FormPage.comment(desk, 0, "Written at the desk once more.");
        desk.waitForCondition(
                () -> counted("answer where response_id = %d and text = 'Written at the desk once more.'") == 1);

        FormPage.toTheEnd(phone);
        assertThat(phone.locator("#clashes")).isFocused();
        clash.getByText("Take what was saved").click();
        assertThat(clash).containsText("Written at the desk once more.");
        clash.getByText("Take what was saved").press("Enter");
        assertThat(clash).hasCount(0);
        assertThat(phone.locator("textarea:visible").first()).isFocused();
        assertThat(phone.locator("textarea:visible").first()).hasValue("Written at the desk once more.");
        assertThat(phone.locator("p.saved")).containsText("✓");
    }

    @Test
    void whatWasChangedOnTwoDevicesIsShownAndOneIsChosenForEachQuestion() throws Exception {
        Page phone = form(visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING));
        Page desk = form(visits.as(DemoAccounts.POLICE_TRAINING));
        FormPage.comment(desk, 0, "Written at the desk.");
        FormPage.comment(desk, 1, "Only at the desk.");
        assertThat(desk.locator("p.saved")).containsText("✓");
        FormPage.comment(phone, 0, "Written on the phone.");

        Locator clash = phone.locator(".clash");
        assertThat(clash).hasCount(1);
        assertThat(clash).containsText("Written on the phone.");
        assertThat(clash).containsText("Written at the desk.");
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'Written at the desk.'"))
                .isEqualTo(1);
        clash.getByText("Keep what is here").click();
        assertThat(clash).hasCount(0);
        assertThat(phone.locator("#clashes")).isHidden();
        phone.waitForCondition(() -> counted("answer where response_id = %d and text = 'Written on the phone.'") == 1);
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'Only at the desk.'"))
                .isEqualTo(1);
    }

    @Test
    void theDepartmentSendsItBackOnceAndThenApproves() throws Exception {
        round.approvedByHolderAndDepartment();
        try {
            Visitor office = visits.as(DemoAccounts.POLICE_TRAINING);
            Page page = form(office);
            FormPage.comment(page, 0, "Too late.");
            FormPage.toTheCheck(page);
            assertThat(page.locator("main")).containsText("Home Secretary, Balochistan");
            Look.at(office, "en");
            FormPage.send(page);
            assertThat(page.locator("main")).containsText("Awaits approval");
            assertThat(page.locator("main")).not().containsText("has closed");

            Page progress = visits.as(DemoAccounts.SECRETARIAT)
                    .goTo("/feedback/round?round=" + round.id())
                    .page();
            progress.locator("main a[href*='/feedback/clearance?']").click();
            assertThat(progress.locator("main a[href*='/feedback/record?']")).isVisible();

            Visitor secretary = visits.as(DemoAccounts.HOME_SECRETARY);
            assertThat(secretary.goTo("/today").page().locator("main"))
                    .containsText("Feedback of AIG Training (Police) waits for your approval");
            Page approval = waiting(secretary);
            Look.at(secretary, "en");
            approval.locator("[id$='back:send-back']").click();
            assertThat(approval.locator(".errors")).isVisible();
            approval.locator("[id$='back:comment']").fill("Say how late.");
            approval.locator("[id$='back:send-back']").click();
            assertThat(approval.locator("main")).containsText("Sent back");

            page = form(office);
            assertThat(page.locator("main")).containsText("Say how late.");
            FormPage.comment(page, 0, "Two months too late.");
            FormPage.toTheCheck(page);
            FormPage.send(page);

            approval = waiting(secretary);
            Locator since = approval.locator("section", new Page.LocatorOptions().setHas(approval.locator("#since")));
            assertThat(since).containsText("Say how late.");
            assertThat(since.locator("del")).hasText("Too late.");
            assertThat(since.locator("ins")).hasText("Two months too late.");
            Look.at(secretary, "en");
            approval.locator("#edit").click();
            approval.waitForURL("**/feedback/respond?*");
            FormPage.comment(approval, 0, "Eight weeks too late.");
            FormPage.toTheEnd(approval);
            approval.waitForURL("**/feedback/clearance?*");
            Locator onTheWay =
                    approval.locator("section", new Page.LocatorOptions().setHas(approval.locator("#marks")));
            assertThat(onTheWay.locator("del")).hasText("Two months too late.");
            assertThat(onTheWay.locator("ins")).hasText("Eight weeks too late.");
            secretary.goTo(approval.url().replace(Product.url(), "") + "&lang=ur");
            Look.at(secretary, "ur");
            secretary.goTo(approval.url().replace(Product.url(), "") + "&lang=en");
            approval.locator("[id$='form:clear']").click();
            assertThat(approval.locator("main")).containsText("The feedback is submitted and counts.");
            Assertions.assertThat(round.count("response where round_id = %d and state = 'SUBMITTED'"))
                    .isEqualTo(1);
            Assertions.assertThat(round.count("clearance where response_id = %d"))
                    .isEqualTo(2);
        } finally {
            round.approvedByNobody();
        }
    }

    @Test
    void whatWasGivenIsChangedAndWithdrawn() {
        Visitor official = visits.as(DemoAccounts.POLICE_TRAINING);
        Page page = form(official);
        FormPage.comment(page, 0, "First words.");
        FormPage.toTheCheck(page);
        FormPage.send(page);
        page.locator("[id$='change-form:change']").click();
        page.waitForURL("**/feedback/respond?*");
        FormPage.comment(page, 0, "Second words.");
        FormPage.toTheCheck(page);
        FormPage.send(page);
        for (String document : List.of("receipt?response=", "blank?language=ur&response=")) {
            String path =
                    page.url().replaceFirst(".*/feedback/response\\?response=(\\d+).*", "/feedback/" + document + "$1");
            APIResponse file = page.request().get(Product.url() + path);
            Assertions.assertThat(file.headers().get("content-disposition"))
                    .contains("AIG-Training")
                    .doesNotContain(path.replaceAll("\\D+", ""));
            byte[] content = file.body();
            Assertions.assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(page.locator("#versions + ul > li")).hasCount(2);
        page.getByText("Withdraw it").click();
        page.waitForURL("**/feedback/withdraw?*");
        Look.at(official, "en");
        page.locator("[id$='form:reason']").fill("Sent for the wrong office.");
        page.locator("[id$='form:withdraw']").click();
        page.waitForURL("**/feedback/response?*");
        assertThat(page.locator("main")).containsText("Sent for the wrong office.");
        Look.at(official, "en");
    }

    @Test
    void anOfficeReadsWhoTookItsOnlyFeedbackBackWhenAndWhy() {
        Visitor official = visits.onAPhoneAs(DemoAccounts.POLICE_TRAINING);
        Page page = form(official);
        FormPage.grade(page, "Agree");
        assertThat(page.locator("p.saved")).containsText("✓");
        FormPage.toTheCheck(page);
        FormPage.send(page);
        page.locator("a[href*='/feedback/withdraw?']").click();
        page.locator("[id$='form:reason']").fill("The head asks for one more look.");
        page.locator("[id$='form:withdraw']").click();
        page.waitForURL("**/feedback/response?*");

        assertThat(page.locator("main")).containsText("The head asks for one more look.");
        assertThat(page.locator("main")).containsText("can be given again until");
        Look.at(official, "en");

        for (String path : List.of("/today", "/feedback/list")) {
            official.goTo(path);
            Locator withdrawn = page.locator(".todo:has(a[href*='/feedback/response?response=" + round.id() + "'])");
            assertThat(withdrawn).hasCount(1);
            assertThat(withdrawn).containsText(Pattern.compile("withdr[ae]w", Pattern.CASE_INSENSITIVE));
            assertThat(withdrawn).containsText("it can be given again until");
            Look.at(official, "en");
            official.goTo(path + "?lang=ur");
            assertThat(withdrawn).containsText("دوبارہ دی جا سکتی ہے");
            Look.at(official, "ur");
            official.goTo(path + "?lang=en");
            withdrawn.locator("a").click();
            assertThat(page.locator("[id$='change-form:change']")).hasValue("Give it again");
        }
    }

    @Test
    void aScreenReaderFindsQuestionsAnswersAndWhatIsWrong() {
        Visitor official = visits.as(DemoAccounts.POLICE_TRAINING);
        Page page = form(official);
        Locator statement = page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("It answered a real need of our work."))
                .first();
        assertThat(statement.getByRole(AriaRole.RADIO)).hasCount(5);
        statement
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Strongly agree"))
                .focus();
        page.keyboard().press("Space");
        assertThat(page.locator("p.saved")).hasAttribute("role", "status");
        assertThat(page.locator("p.saved")).containsText("✓");
        assertThat(page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^What should change\\?.*"))))
                .not()
                .hasCount(0);
        page.locator("textarea")
                .first()
                .evaluate("area => { area.removeAttribute('maxlength'); area.value = 'x'.repeat(4001);"
                        + " area.dispatchEvent(new Event('input', { bubbles: true })); }");
        page.locator("h1").click();

        Locator summary =
                page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("could not be saved"));
        assertThat(summary).isVisible();
        summary.getByRole(AriaRole.LINK).click();
        Locator wrong = page.locator("textarea[aria-invalid=true]");
        assertThat(wrong).hasCount(1);
        String message = wrong.getAttribute("aria-describedby").split(" ")[1];
        assertThat(page.locator("#" + message)).isVisible();
        official.goTo("/feedback/respond?response=" + round.id() + "&lang=ur");
        Look.at(official, "ur");
        official.goTo("/feedback/respond?response=" + round.id() + "&lang=en");
    }

    private Page form(Visitor visitor) {
        return visitor.goTo("/feedback/respond?response=" + round.id()).page();
    }

    private static Page waiting(Visitor visitor) {
        Page page = visitor.goTo("/feedback/list").page();
        page.locator("div.todo a[href*='/feedback/clearance']").first().click();
        page.waitForURL("**/feedback/clearance?*");
        return page;
    }

    private long counted(String from) {
        try {
            return round.count(from);
        } catch (java.io.IOException | java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
