package org.mashwara.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mashwara.suite.DemoAccounts;

/** A change that is before the committee though the member has taken back what it answers: who is told, and where. */
class UnfoundedAmendmentPagesIT {

    private static final String NOT_ACCEPTED_ANY_MORE =
            "What this answers was taken back, written anew or is not accepted";

    @RegisterExtension
    final Visits visits = new Visits();

    private long id;

    private void run(String... statements) throws IOException, SQLException {
        Product.database()
                .run(Stream.of(statements).map(sql -> sql.formatted(id)).toList());
    }

    @BeforeEach
    void aRecommendedChangeAndTheCommitteeInSession() throws Exception {
        id = Product.database().numbers("select nextval('entity_seq')").get(0);
        run("""
                insert into recommendation (id, version, meeting_id, to_body_id, number, text, recorded_at)
                select %1$d, 1, r.meeting_id, r.to_body_id, 90, 'Follow the members.', now()
                  from recommendation r join amendment a on a.recommendation_id = r.id and a.state = 'RECOMMENDED'
                 order by a.id limit 1
                """, """
                insert into feedback_point (id, version, response_id, source, kind, activity_id, output_id, words, state,
                                            raised_at, assignee_post_id, due_on, confidential)
                select %1$d, 1, p.response_id, 'test/%1$d', p.kind, p.activity_id, p.output_id, 'Said and taken back.',
                       'WITHDRAWN', p.raised_at, p.assignee_post_id, p.due_on, false
                  from feedback_point p join amendment_point x on x.point_id = p.id
                  join amendment a on a.id = x.amendment_id and a.state = 'RECOMMENDED'
                 order by a.id limit 1
                """, """
                insert into amendment
                select (jsonb_populate_record(a, jsonb_build_object('id', %1$d, 'recommendation_id', %1$d))).*
                  from amendment a where a.state = 'RECOMMENDED' order by a.id limit 1
                """, """
                insert into amendment_point (id, version, amendment_id, point_id, as_of) values (%1$d, 1, %1$d, %1$d, now())
                """, """
                insert into room (id, version, name_en, name_ur, organisation_id, city_en, city_ur, capacity)
                select %1$d, 1, 'Room %1$d', 'کمرہ %1$d', min(id), 'Quetta', 'کوئٹہ', 20 from organisation
                """, """
                insert into meeting (id, version, reference, name_en, name_ur, state, starts_at, ends_at, time_zone,
                                     room_id, convened_at, opened_at)
                values (%1$d, 1, 'PGC/1999/M1', 'Sitting %1$d', 'اجلاس %1$d', 'IN_SESSION',
                        timestamptz '2016-01-01 05:00Z', timestamptz '2016-01-01 08:00Z', 'Asia/Karachi', %1$d, now(),
                        now())
                """, """
                insert into meeting_body (id, version, meeting_id, body_id, position, quorum_needed, quorum_present,
                                          quorum_reached, found_at)
                select %1$d, 1, %1$d, id, 1, 4, 5, true, now() from governing_body where code = 'PGC'
                """);
    }

    @AfterEach
    void asBefore() throws Exception {
        run(
                "delete from amendment_point where id = %1$d",
                "delete from amendment where id = %1$d",
                "delete from feedback_point where id = %1$d",
                "delete from decision where meeting_id = %1$d",
                "delete from recommendation where id = %1$d",
                "delete from meeting_body where id = %1$d",
                "delete from meeting where id = %1$d",
                "delete from room where id = %1$d");
    }

    @Test
    void everybodyOnItsWayIsTold() {
        Visitor secretary = visits.as(DemoAccounts.SECRETARIAT);
        Page page = secretary.goTo("/feedback/amendments?state=RECOMMENDED").page();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHas(page.locator("a[href$='=" + id + "']")));
        assertThat(row.first()).containsText("What it answers is not accepted any more");
        for (String language : List.of("en", "ur")) {
            secretary.goTo("/feedback/amendment?lang=" + language + "&amendment=" + id);
            Look.at(secretary, language);
        }
        secretary.goTo("/feedback/amendment?lang=en&amendment=" + id);
        assertThat(page.locator("section.amendment .note.warn")).containsText(NOT_ACCEPTED_ANY_MORE);
        assertThat(page.locator("main")).containsText("The member has taken back what it wrote.");
        assertThat(page.locator("#takeOut")).isVisible();

        Visitor committee = visits.as("secretariat-islamabad");
        for (String language : List.of("ur", "en")) {
            committee.goTo("/feedback/bundle?lang=" + language + "&recommendation=" + id);
            Look.at(committee, language);
        }
        Page bundle = committee.page();
        assertThat(bundle.locator("section.amendment .note.warn")).containsText(NOT_ACCEPTED_ANY_MORE);
        assertThat(bundle.locator("section.amendment a[href$='/feedback/amendment?amendment=" + id + "']"))
                .isVisible();
        Locator decided = bundle.locator("#decide .field.choice");
        assertThat(decided.locator(".hint")).containsText(NOT_ACCEPTED_ANY_MORE);

        decided.getByLabel("Rejected", new Locator.GetByLabelOptions().setExact(true))
                .check();
        bundle.locator("[id$='form:decide']").click();
        assertThat(bundle.locator("section.amendment").first()).containsText("Rejected");
        assertThat(bundle.locator("body")).containsText("Nothing was adopted; the workplan stays as it is.");
        assertThat(bundle.locator("body")).not().containsText("stands in the new version");
    }

    @Test
    void theDayOfADecisionIsWrittenAsEverywhere() {
        Visitor member = visits.as(DemoAccounts.IG_PRISONS);
        for (String language : List.of("ur", "en")) {
            Page page =
                    member.goTo("/feedback/done?scope=PUBLIC&lang=" + language).page();
            Locator decided = page.locator("ul.followed small")
                    .filter(new Locator.FilterOptions().setHasText(language.equals("en") ? "Decided:" : "فیصلہ:"))
                    .first();
            assertThat(decided).containsText(Pattern.compile("PGC/[0-9]+/M[0-9]+/D[0-9]+"));
            assertThat(decided).not().containsText(Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        }
    }
}
