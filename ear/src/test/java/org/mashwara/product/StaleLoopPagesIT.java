package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** Pages between an accepted proposal and the parent body, open in two windows while somebody else is faster. */
class StaleLoopPagesIT {

    private static final String SAID = "Teach the drivers as well.";

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private AnOpenRound round;
    private long point;
    private Visitor leading;
    private Visitor secretary;
    private Page lead;
    private Page page;

    @BeforeEach
    void anAcceptedProposal() throws Exception {
        round = rounds.asking("AIG Training (Police)");
        point = round.accepted(SAID, DemoAccounts.LEAD_JUSTICE, "The drivers are invited.");
        Product.database().run(List.of("""
                insert into recommendation (id, version, meeting_id, to_body_id, number, text, recorded_at)
                select %1$d, 1, %1$d, b.id, 1, 'Follow round %1$d.', now() from governing_body b where b.code = 'PGC'
                """.formatted(round.id())));
        leading = visits.as(DemoAccounts.LEAD_JUSTICE);
        secretary = visits.as(DemoAccounts.SECRETARIAT);
        lead = leading.page();
        page = secretary.page();
    }

    /** Nothing of it waits in the tests that follow. */
    @AfterEach
    void nothingIsDrafted() throws IOException, SQLException {
        Product.database()
                .run(List.of(
                        "update amendment set state = 'WITHDRAWN', recommendation_id = null, recommended_at = null,"
                                + " version = version + 1 where id in (select amendment_id from amendment_point"
                                + " where point_id = " + point + ")",
                        "delete from recommendation where id = " + round.id()));
    }

    private String drafted(String reason) {
        leading.goTo("/feedback/amendment-edit?kind=MOVED&point=" + point);
        return save(reason);
    }

    /** Into one more quarter. */
    private String save(String reason) {
        lead.locator("input[id*=quarters]:not(:checked)").first().check();
        lead.locator("[id$='form:reason']").fill(reason);
        lead.locator("[id$='form:save']").click();
        lead.waitForURL("**/feedback/amendment?*");
        return lead.url().replaceAll(".*amendment=([0-9]+).*", "$1");
    }

    private static Locator draft(Page shown, String id) {
        return shown.locator("input[name$='form:chosen'][value='" + id + "']");
    }

    /** A window on the drafts in which these are ticked, with the recommendation of the round. */
    private Page ticked(Page shown, String... drafts) {
        for (String each : drafts) {
            draft(shown, each).check();
        }
        shown.getByLabel("Follow round " + round.id()).check();
        return shown;
    }

    private Page anotherWindow(Page shown) {
        Page opened = shown.context().newPage();
        opened.navigate(shown.url());
        return opened;
    }

    private static void recommend(Page shown) {
        shown.locator("[id$='form:recommend']").click();
    }

    @Test
    void whatHasChangedIsNotRecommendedUnreadNorTwice() {
        String first = drafted("So that the drivers learn it.");
        String second = drafted("So that the drivers have time.");
        ticked(secretary.goTo("/feedback/recommend").page(), first, second);
        Page late = ticked(anotherWindow(page), first, second);
        Page twice = ticked(anotherWindow(page), second);
        leading.goTo("/feedback/amendment-edit?amendment=" + first);
        save("So that the drivers of all prisons learn it.");

        recommend(page);
        assertThat(page.locator(".errors")).containsText("changed this");
        assertThat(page.locator("#since li")).hasCount(1);
        assertThat(page.locator("#since")).containsText("read it below");
        assertThat(page.locator("main")).containsText("of all prisons");
        assertThat(draft(page, first)).not().isChecked();
        assertThat(draft(page, second)).isChecked();
        assertThat(page.getByLabel("Follow round " + round.id())).isChecked();
        Look.at(secretary, "en");

        recommend(page);
        page.waitForURL("**/feedback/bundle?*");
        assertThat(page.locator("main")).containsText("The changes are recommended");
        assertThat(page.locator("section.amendment")).hasCount(1);

        recommend(twice);
        twice.waitForURL("**/feedback/bundle?*");
        assertThat(twice.locator("main")).containsText("Nothing was recommended a second time");

        recommend(late);
        assertThat(late.locator("#since li")).hasCount(2);
        assertThat(late.locator("#since")).containsText("Recommended already, with");
        assertThat(draft(late, first)).not().isChecked();
        assertThat(draft(late, second)).hasCount(0);

        ticked(secretary.goTo("/feedback/recommend?lang=ur").page(), first);
        leading.goTo("/feedback/amendment-edit?amendment=" + first);
        save("So that the drivers of Quetta learn it.");
        recommend(page);
        assertThat(page.locator("#since")).containsText("نیچے پڑھیں");
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/recommend?lang=en");
    }

    @Test
    void whatIsTakenOutOrBackAlreadyIsToldOnItsPage() {
        String id = drafted("So that the drivers learn it.");
        ticked(secretary.goTo("/feedback/recommend").page(), id);
        recommend(page);
        page.waitForURL("**/feedback/bundle?*");
        secretary.goTo("/feedback/amendment?amendment=" + id);
        Page second = anotherWindow(page);

        page.locator("[id$='out:takeOut']").click();
        assertThat(page.locator("main")).containsText("is a draft again");
        second.locator("[id$='out:takeOut']").click();
        assertThat(second.locator("main")).containsText("had been taken out of that recommendation already");
        assertThat(second.locator("section.amendment")).containsText("Draft");
        assertThat(second.locator(".errors")).hasCount(0);

        leading.goTo("/feedback/amendment?amendment=" + id);
        Page other = anotherWindow(lead);
        lead.locator("[id$='form:withdraw']").click();
        lead.waitForURL("**/feedback/amendments*");
        assertThat(lead.locator("main")).containsText("The draft was taken back");
        other.locator("[id$='form:withdraw']").click();
        assertThat(other.locator("main")).containsText("had been taken back already");
        assertThat(other).hasURL(Pattern.compile(".*/feedback/amendment\\?amendment=" + id + ".*"));
    }

    @Test
    void tagsOfTwoWindowsComeTogether() {
        leading.goTo("/feedback/point?point=" + point);
        Page second = anotherWindow(lead);

        lead.locator("[id$='sorting:tags']").fill("drivers");
        lead.locator("[id$='sorting:tag']").click();
        assertThat(lead.locator("main")).containsText("The tags are kept");
        second.locator("[id$='sorting:tags']").fill("winter, venue");
        second.locator("[id$='sorting:tag']").click();

        assertThat(second.locator("[id$='sorting:tags']")).hasValue("drivers, venue, winter");
        second.locator("[id$='sorting:tags']").fill("drivers, winter");
        second.locator("[id$='sorting:tag']").click();
        assertThat(second.locator("[id$='sorting:tags']")).hasValue("drivers, winter");
    }
}
