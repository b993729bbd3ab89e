package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** The secretariat enters what an office wrote on paper, and the office sees it. */
class PaperPagesIT {

    private static final String OFFICE = "AIG Training (Police)";

    @RegisterExtension
    final Visits visits = new Visits();

    private AnOpenRound round;

    @BeforeEach
    void open() throws Exception {
        round = AnOpenRound.of(Product.database(), OFFICE);
    }

    @Test
    void theSecretariatEntersAFormOnPaperWithItsScan() throws Exception {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        secretary.goTo("/feedback/paper?response=" + round.id() + "&lang=ur");
        Look.at(secretary, "ur");
        Page page = secretary
                .goTo("/feedback/paper?response=" + round.id() + "&lang=en")
                .page();
        assertThat(page.locator("nav.crumbs a[href$='/feedback/round?round=" + round.id() + "']"))
                .hasCount(1);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Karachi")));
        begin(page, today.minusDays(7));
        assertThat(page.locator("main")).containsText("this day is before that");
        begin(page, today);
        page.waitForURL("**/feedback/respond?*");
        assertThat(page.locator("main")).containsText("D-112");
        FormPage.grade(page, "Agree");
        assertThat(page.locator("p.saved")).containsText("✓");
        secretary.goTo("/feedback/paper?response=" + round.id());
        assertThat(page.locator("main")).containsText("is being entered already");
        Look.at(secretary, "en");
        secretary.goTo("/feedback/round?round=" + round.id());
        Look.at(secretary, "en");
        page.getByText("Go on entering").click();
        page.waitForURL("**/feedback/respond?*");
        FormPage.toTheCheck(page);
        assertThat(page.locator("[id$='form:submit']")).hasValue("Enter this feedback");
        assertThat(page.locator("main")).containsText("counts as the feedback of this post, given on paper");
        assertThat(page.locator("main")).not().containsText("your post");
        assertThat(page.locator("main")).not().containsText("Send");
        assertThat(page.locator("nav.crumbs a[href$='/feedback/round?round=" + round.id() + "']"))
                .hasCount(1);
        Look.at(secretary, "en");
        String check = page.url().substring(page.url().indexOf("/feedback/"));
        secretary.goTo(check + "&lang=ur");
        Look.at(secretary, "ur");
        secretary.goTo(check + "&lang=en");
        FormPage.send(page);
        Assertions.assertThat(round.count(
                        "response where round_id = %d and state = 'SUBMITTED' and paper_diary_number = 'D-112'"))
                .isEqualTo(1);
    }

    @Test
    void anOfficeSeesThatItsFormOnPaperIsEnteredAndTakesItOver() throws Exception {
        Visitor official = visits.as(DemoAccounts.POLICE_TRAINING);
        Page open = form(official);
        Page entering = visits.as(DemoAccounts.SECRETARIAT)
                .goTo("/feedback/paper?response=" + round.id())
                .page();
        begin(entering, LocalDate.now(Clock.system(ZoneId.of("Asia/Karachi"))));
        entering.waitForURL("**/feedback/respond?*");
        FormPage.comment(entering, 0, "As on paper.");
        assertThat(entering.locator("p.saved")).containsText("✓");

        FormPage.comment(open, 0, "Typed by the office.");
        assertThat(open.locator("#refused")).containsText("The secretariat is entering your office's form on paper");
        assertThat(open.locator("textarea:visible").first()).hasValue("Typed by the office.");
        assertThat(open.locator("p.saved")).not().containsText("✓");
        Assertions.assertThat(round.count("answer where response_id = %d and text = 'Typed by the office.'"))
                .isZero();

        official.goTo("/feedback/list");
        assertThat(open.locator("main")).containsText("Being entered from paper");
        official.goTo("/today");
        assertThat(open.locator("main")).containsText("The form on paper of " + OFFICE + " is being entered");
        official.goTo("/feedback/respond?response=" + round.id() + "&lang=ur");
        assertThat(open.locator("[id$='form:next']")).hasCount(0);
        Look.at(official, "ur");
        official.goTo("/feedback/respond?response=" + round.id() + "&lang=en");
        assertThat(open.locator("main")).containsText("As on paper.");
        Look.at(official, "en");
        open.locator("[id$='take-form:takeOver']").click();
        open.waitForURL("**/feedback/respond?*");
        assertThat(open.locator("textarea:visible").first()).hasValue("As on paper.");
        FormPage.comment(open, 0, "As on paper, and more.");
        assertThat(open.locator("p.saved")).containsText("✓");
        FormPage.comment(entering, 1, "Entered too late.");
        assertThat(entering.locator("#refused")).containsText("not open for you any more");
        Assertions.assertThat(
                        round.count("response where round_id = %d and paper_diary_number is null and state = 'DRAFT'"))
                .isEqualTo(1);
    }

    private static void begin(Page page, LocalDate dated) {
        page.locator("[id$='form:givenBy']").fill("Tariq Khilji, AIG");
        page.locator("[id$='form:dated']").fill(dated.toString());
        page.locator("[id$='form:diaryNumber']").fill("D-112");
        page.locator("[id$='form:file']")
                .setInputFiles(new FilePayload(
                        "form.pdf", "application/pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)));
        page.locator("[id$='form:begin']").click();
    }

    private Page form(Visitor visitor) {
        return visitor.goTo("/feedback/respond?response=" + round.id()).page();
    }
}
