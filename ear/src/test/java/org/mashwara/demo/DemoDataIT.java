package org.mashwara.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the story relies on, whatever day it is. */
@ArquillianTest
class DemoDataIT {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Ids are given out in order, and this entry is written last; other tests add rows after it. */
    private static final String LAST_OF_THE_DEMO = "(select id from audit_entry where command = 'demo.load')";

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void theMeetingOf2014IsHistoryWithTheAdditionalHomeSecretaryInTheChair() {
        Object found = em.createNativeQuery("""
                        select m.state || ' ' || b.presiding_acting || ' ' || b.quorum_reached || ' ' || n.name_en
                          from meeting m join meeting_body b on b.meeting_id = m.id
                          join seat s on s.id = b.presiding_seat_id
                          join post_name n on n.post_id = s.post_id and n.valid_until is null
                         where m.reference = 'TWG-BAL/2014/M1'
                           and m.starts_at = timestamptz '2014-03-18 10:00 Asia/Karachi'
                        """).getSingleResult();
        assertThat(found).isEqualTo("CLOSED true true Additional Home Secretary, Balochistan");
    }

    @Test
    void nobodyAnsweredWhatWasNotAskedAndTheProgrammeCarriesOnToday() {
        assertThat(count("""
                        select count(*) from answer a where a.activity_id is not null and not exists (
                            select 1 from response_activity x
                             where x.response_id = a.response_id and x.activity_id = a.activity_id)
                        """)).isZero();
        assertThat(count("""
                        select count(*) from activity a join workplan_version v on v.id = a.workplan_version_id
                          join workplan w on w.id = v.workplan_id
                         where v.state = 'APPROVED' and extract(year from current_date) between first_year and last_year
                        """)).isBetween(10L, 20L);
    }

    @Test
    void everyNameIsThereInUrdu() {
        for (String table : List.of(
                "organisation_name",
                "post_name",
                "person",
                "subprogramme",
                "outcome",
                "output",
                "activity",
                "room",
                "governing_body",
                "area")) {
            assertThat(count("select count(*) from " + table + " where name_ur is null and id < " + LAST_OF_THE_DEMO))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void everyActivityIsPlannedForSomeTimeInEveryVersion() {
        String ofTheDemo = "select count(*) from activity a where a.id < " + LAST_OF_THE_DEMO;
        assertThat(count(ofTheDemo + " and not exists (select 1 from activity_quarter q where q.activity_id = a.id)"))
                .isZero();
        assertThat(count(ofTheDemo + " and a.version > 3"))
                .as("written once more with everything else that was written")
                .isZero();
    }

    @Test
    void theInstallationSaysThatItIsIllustrative() {
        assertThat(count("select count(*) from installation where illustrative"))
                .isOne();
    }
}
