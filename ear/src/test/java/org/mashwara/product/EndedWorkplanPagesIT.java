package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A workplan whose years are over is chosen for a round knowing it, and is amended no more. */
class EndedWorkplanPagesIT {

    private static final int LAST_YEAR = Year.now().getValue() - 1;

    @RegisterExtension
    final Visits visits = new Visits();

    @RegisterExtension
    final OpenRounds rounds = new OpenRounds();

    private final OwnDatabase database = Product.database();

    private long ended;
    private long running;

    @BeforeEach
    void add() throws Exception {
        ended = number("select nextval('entity_seq')");
        running = number("select v.id from workplan_version v join workplan w on w.id = v.workplan_id"
                + " where v.state = 'APPROVED' order by w.first_year desc limit 1");
        database.run(List.of(
                """
                insert into workplan (id, version, programme_id, area_id, first_year, last_year, name_en, name_ur)
                select %1$d, 1, w.programme_id, w.area_id, %2$d - 20, %2$d, 'Last workplan', 'پچھلا ورک پلان'
                  from workplan w join workplan_version v on v.workplan_id = w.id where v.id = %3$d
                """.formatted(ended, LAST_YEAR, running),
                "insert into workplan_version (id, version, workplan_id, number, state, approved_on)"
                        + " values (%1$d, 1, %1$d, 1, 'APPROVED', current_date)".formatted(ended)));
    }

    @AfterEach
    void remove() throws Exception {
        database.run(List.of(
                "update feedback_round set workplan_version_id = %d where workplan_version_id = %d"
                        .formatted(running, ended),
                "delete from workplan_version where id = " + ended,
                "delete from workplan where id = " + ended));
    }

    private long number(String sql) throws IOException, SQLException {
        return database.numbers(sql).get(0);
    }

    @Test
    void isMarkedWhereARoundIsSetUpAndNotProposed() throws Exception {
        Visitor secretary = visits.onAPhoneAs(DemoAccounts.SECRETARIAT);
        String open = "/feedback/open?body=" + number("select id from governing_body where code = 'TWG-BAL'");
        Page page = secretary.goTo(open + "&lang=en").page();
        Locator choice = page.locator("#workplan option[value='" + ended + "']");
        assertThat(choice).hasText("Last workplan, version 1, ended in " + LAST_YEAR);
        assertThat(page.locator("#workplan")).hasValue(String.valueOf(running));
        assertThat(page.locator("#ended")).hasCount(0);

        secretary.goTo(open + "&workplan=" + ended);
        assertThat(page.locator("#ended")).containsText("This workplan ended in " + LAST_YEAR);
        Look.at(secretary, "en");
        secretary.goTo(open + "&lang=ur&workplan=" + ended);
        assertThat(page.locator("#ended")).containsText("ختم ہو چکا ہے");
        Look.at(secretary, "ur");
        secretary.goTo("/feedback/list?lang=en");
    }

    @Test
    void whatWasAcceptedOffersNoChangeOfIt() throws Exception {
        AnOpenRound round = rounds.asking("AIG Training (Police)");
        long point = round.accepted("More rooms.", DemoAccounts.LEAD_JUSTICE, "It is planned.");
        Visitor lead = visits.as(DemoAccounts.LEAD_JUSTICE);
        Page page = lead.goTo("/feedback/point?lang=en&point=" + point).page();
        assertThat(page.locator("#amend")).hasCount(1);

        database.run(List.of("update feedback_round set workplan_version_id = " + ended + " where id = " + round.id()));
        lead.goTo("/feedback/point?point=" + point);
        assertThat(page.locator("#amend")).hasCount(0);
        assertThat(page.locator("main")).containsText("are over: it is not changed any more");
        Look.at(lead, "en");
        lead.goTo("/feedback/point?lang=ur&point=" + point);
        assertThat(page.locator("main")).containsText("اب اس میں تبدیلی نہیں ہوتی");
        Look.at(lead, "ur");
        lead.goTo("/feedback/list?lang=en");
    }
}
