package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A correction into a refusal: what the lead, the agency head and a member see of it on the way. */
class HeldCorrectionPagesIT {

    private static final String SAID = "Teach in the evenings too.";
    private static final String ACCEPTED = "From autumn on there are evening classes.";
    private static final String REFUSED = "No teacher can be found for the evenings.";
    private static final String WHY = "Both teachers have moved away.";
    private static final String NOTE = "Ask in Pishin first.";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private long point;
    private Visitor leading;
    private Visitor heading;
    private Visitor reading;
    private Page lead;
    private Page head;

    @BeforeEach
    void anAcceptedProposal() throws Exception {
        round = rounds.asking("AIG Training (Police)");
        point = round.accepted(SAID, DemoAccounts.LEAD_JUSTICE, ACCEPTED);
        leading = visits.as(DemoAccounts.LEAD_JUSTICE);
        heading = visits.as(DemoAccounts.AGENCY_HEAD);
        reading = visits.as(DemoAccounts.FIA);
        lead = leading.page();
        head = heading.page();
    }

    @Test
    void isSentBackWrittenAnewReleasedAndCorrectedOnceMore() {
        correct("Not accepted", REFUSED, WHY);
        assertThat(lead.locator("main")).containsText("members read the answer as it was");
        assertThat(said(lead)).containsText("Published now:");
        assertThat(said(lead)).containsText("Would become:");
        theMemberReads(ACCEPTED, REFUSED);

        lookForRelease();
        Look.at(heading, "en");
        assertThat(said(head)).containsText(ACCEPTED);
        assertThat(said(head)).containsText(REFUSED);
        assertThat(said(head)).containsText(WHY);
        head.getByRole(AriaRole.TEXTBOX).fill(NOTE);
        head.locator("[id$='back:sendBack']").click();
        isBackOnTheList();
        assertThat(said(head)).hasCount(0);
        theMemberReads(ACCEPTED, REFUSED);

        leading.goTo("/today");
        Locator putRight = lead.locator("main a[href$='/feedback/correct?point=" + point + "']");
        assertThat(putRight).hasText("Put it right");
        putRight.click();
        lead.waitForURL("**/feedback/correct?*");
        assertThat(lead.locator("main")).containsText(NOTE);
        leading.goTo("/feedback/point?point=" + point);
        assertThat(said(lead)).containsText("Sent back");
        assertThat(said(lead)).containsText(NOTE);
        correct("Not accepted", "There is none in Pishin either.", null);
        lookForRelease();
        head.locator("[id$='form:release']").click();
        isBackOnTheList();
        theMemberReads("There is none in Pishin either.", REFUSED);
        assertThat(member().locator("main")).containsText("Correction of the answer released");

        correct("Accepted", ACCEPTED, "A teacher came back.");
        assertThat(lead.locator("main")).containsText("What it said before stays on record");
        theMemberReads(ACCEPTED, REFUSED);
    }

    @Test
    void isGivenUpInUrdu() {
        correct("Not accepted", REFUSED, WHY);
        leading.goTo("/feedback/correct?lang=ur&point=" + point);
        Look.at(leading, "ur");
        assertThat(said(lead)).containsText("اجرا کا منتظر");
        lead.locator("[id$='drop:dropCorrection']").click();
        lead.waitForURL("**/feedback/point?*");
        assertThat(lead.locator("main")).containsText("درستی چھوڑ دی گئی");
        assertThat(said(lead)).not().containsText(REFUSED);
    }

    /** On the correction page; without a reason as the page offers it. */
    private void correct(String verdict, String answer, String why) {
        leading.goTo("/feedback/point?point=" + point);
        lead.locator("main a[href*='/feedback/correct?']").click();
        lead.waitForURL("**/feedback/correct?*");
        if (why == null) {
            assertThat(lead.locator("[id$='form:reason']")).hasValue(REFUSED);
            assertThat(lead.locator("[id$='form:why']")).hasValue(WHY);
            assertThat(lead.getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
        } else {
            lead.getByLabel(verdict, new Page.GetByLabelOptions().setExact(true))
                    .check();
            lead.locator("[id$='form:why']").fill(why);
        }
        lead.locator("[id$='form:reason']").fill(answer);
        lead.locator("[id$='form:correct']").click();
        lead.waitForURL("**/feedback/point?*");
    }

    private void lookForRelease() {
        heading.goTo("/feedback/dispositions?state=HELD&round=" + round.id());
        said(head).locator("a[href*='/feedback/release?']").click();
        head.waitForURL("**/feedback/release?*");
    }

    private void isBackOnTheList() {
        head.waitForURL(address -> address.contains("/feedback/dispositions?")
                && address.contains("state=HELD")
                && address.contains("round=" + round.id()));
    }

    private Page member() {
        return reading.goTo("/feedback/point?point=" + point).page();
    }

    private void theMemberReads(String answer, String other) {
        Locator read = said(member());
        assertThat(read).containsText(answer);
        assertThat(read).not().containsText(other);
        assertThat(read).not().containsText(NOTE);
        assertThat(read).not().containsText("Would become");
        assertThat(read).not().containsText("Was to become");
    }

    private static Locator said(Page page) {
        return page.locator("article.said", new Page.LocatorOptions().setHasText(SAID));
    }
}
