package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.SearchQueries;
import org.mashwara.meeting.AGroup.Place;
import org.mashwara.shared.SearchHit;
import org.mashwara.shared.SearchKind;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

/** The search finds of meetings and their records what the person's lists show, and nothing else. */
@ArquillianTest
class MeetingSearchIT {

    /** A page asks two more: who it is, and for the header. */
    private static final int MOST_STATEMENTS = 6;

    private static final List<String> ACCOUNTS = List.of(
            DemoAccounts.SECRETARIAT,
            DemoAccounts.LEAD_JUSTICE,
            DemoAccounts.AGENCY_HEAD,
            DemoAccounts.IG_PRISONS,
            DemoAccounts.COMMITTEE,
            DemoAccounts.AUDITOR);

    @Inject
    private SearchQueries search;

    @Inject
    private MeetingQueries queries;

    @Inject
    private ActionPointQueries actions;

    @Inject
    private AGroup group;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void whatIsFoundIsWhatIsListed() throws Exception {
        group.planned();
        group.convened();
        for (Place place : Place.values()) {
            sameAsListed(group.made().account(place));
        }
        for (String account : ACCOUNTS) {
            sameAsListed(account);
        }
    }

    private void sameAsListed(String account) throws Exception {
        SignedIn.as(account);
        List<Long> listed = queries.meetings(null, group.made().bodyId(), 0, 100).rows().stream()
                .map(MeetingRow::id)
                .toList();
        String code = em.createQuery("select b.code from GoverningBody b where b.id = :id", String.class)
                .setParameter("id", group.made().bodyId())
                .getSingleResult();
        assertThat(search.search(code, SearchKind.MEETING, 0, 100).hits().stream()
                        .filter(hit -> hit.code().startsWith(code + "/"))
                        .map(SearchHit::id))
                .as(account)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void anAdministratorFindsThePeopleButNoMeeting() throws Exception {
        group.convened();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(search.search("sitting", null, 0, 5).totals()).doesNotContainKey(SearchKind.MEETING);
        assertThat(search.search("Inspector General of Prisons", null, 0, 5).totals())
                .containsKey(SearchKind.POST)
                .doesNotContainKeys(
                        SearchKind.DECISION, SearchKind.RECOMMENDATION, SearchKind.ACTION_POINT, SearchKind.FEEDBACK);
    }

    @Test
    void actionPointsAreFoundByTheirWordsAndTheirReference() throws Exception {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        ActionRow mine =
                actions.actionPoints(ActionPointFilter.ALL, true, 0, 1).rows().get(0);
        assertThat(found(mine.getReference())).containsExactly(mine.getId());
        assertThat(search.search(mine.getReference(), null, 0, 5).alike()).doesNotContain(SearchKind.ACTION_POINT);
        assertThat(found(mine.getReference().toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(mine.getId());
        assertThat(found(mine.getTask())).contains(mine.getId());
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        assertThat(found(mine.getReference())).isEmpty();
    }

    @Test
    void slipsOfThePenAreForgivenInProseToo() {
        SignedIn.as(DemoAccounts.IG_PRISONS);
        ActionRow mine =
                actions.actionPoints(ActionPointFilter.ALL, true, 0, 1).rows().get(0);
        String word = Arrays.stream(mine.getTask().split("[^A-Za-z]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        String slip = word.substring(0, 2) + word.substring(3);
        assertThat(found(word)).contains(mine.getId());
        assertThat(found(slip)).as(slip).contains(mine.getId());
        assertThat(found(slip + " zzyzxqw")).isEmpty();
        assertThat(search.search(word, null, 0, 5).alike()).doesNotContain(SearchKind.ACTION_POINT);
        assertThat(search.search(slip, null, 0, 5).alike()).contains(SearchKind.ACTION_POINT);
        assertThat(search.search(slip, SearchKind.ACTION_POINT, 0, 25).alike()).contains(SearchKind.ACTION_POINT);
    }

    @Test
    void aSearchSendsFewStatements() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        search.search("prisons", null, 0, 5);
        for (SearchKind kind : SearchKind.values()) {
            assertThat(Statements.during(em, () -> search.search("prisons", kind, 0, 25)))
                    .as(kind.name())
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(Statements.during(em, () -> search.search("prisons", kind, 100_000, 25)))
                    .as("beyond the last of " + kind)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void whateverIsTypedHasAnAnswer() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        for (String typed : List.of(
                "",
                "a",
                "'",
                "\\",
                "a' or 1=1 --",
                "&|!()<->:*",
                "the of and",
                "?1 ?2",
                "%%",
                "#x",
                "\0ab",
                "x".repeat(5000))) {
            assertThat(search.search(typed, null, 0, 5).totals()).as(typed).isNotNull();
        }
    }

    private List<Long> found(String words) {
        return search.search(words, SearchKind.ACTION_POINT, 0, 25).hits().stream()
                .map(SearchHit::id)
                .toList();
    }
}
