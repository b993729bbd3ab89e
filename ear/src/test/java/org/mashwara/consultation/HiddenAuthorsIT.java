package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.Crawl;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;

/**
 * Nobody from whom the authors of a round are hidden finds out who gave an answer, whatever is opened, followed, searched
 * or downloaded: whoever gave it, everything that this person can read is the same to the last letter. The same is read
 * three times, while the Inspector General of Prisons has said it, and while others have who were asked, too.
 */
@ArquillianTest
class HiddenAuthorsIT {

    /** Who is left to read while the other two have said it. */
    private static final Map<String, List<String>> READERS = Map.of(
            DemoAccounts.ADDITIONAL_HOME_SECRETARY,
            List.of(
                    DemoAccounts.HOME_SECRETARY,
                    DemoAccounts.FIA,
                    DemoAccounts.POLICE_TRAINING,
                    DemoAccounts.COMMITTEE,
                    DemoAccounts.OTHER_SECRETARIAT),
            DemoAccounts.HOME_SECRETARY,
            List.of(DemoAccounts.ADDITIONAL_HOME_SECRETARY, DemoAccounts.PROSECUTION));

    /** Where those who may know read who said it: that this tells it shows that the same places would. */
    private static final List<String> WHERE_IT_IS_KNOWN = List.of(
            "/feedback/you-said?",
            "/feedback/comments?",
            "/feedback/done?",
            "/feedback/point?",
            "/feedback/response?",
            "/feedback/results-export?format=csv",
            "/feedback/results-export?format=xlsx",
            "/search?kind=FEEDBACK");

    /** Where everybody reads what was said who may read it at all. */
    private static final List<String> WHERE_THE_WORDS_STAND =
            List.of("/feedback/you-said?", "/feedback/comments?", "/feedback/done?", "/search?kind=FEEDBACK");

    @Inject
    private AHiddenRound hidden;

    @Inject
    private HttpServletRequest request;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private final Map<String, HttpVisitor> visitors = new HashMap<>();

    private Map<String, String> everything(String account) {
        return Crawl.by(visitor(account), hidden.whereOneLooks(account));
    }

    private Map<String, String> whatMayBeKnown() {
        return Crawl.at(visitor(DemoAccounts.SECRETARIAT), hidden.whereOneLooks(DemoAccounts.SECRETARIAT));
    }

    private HttpVisitor visitor(String account) {
        return visitors.computeIfAbsent(
                account,
                name -> new HttpVisitor("http://127.0.0.1:" + request.getLocalPort())
                        .signIn(name, DemoAccounts.PASSWORD));
    }

    @Test
    void whateverIsReadIsTheSameWhoeverSaidIt() throws Exception {
        hidden.isAnsweredAndClosed();
        Map<String, Map<String, String>> before = new HashMap<>();
        for (List<String> accounts : READERS.values()) {
            for (String account : accounts) {
                before.put(account, everything(account));
            }
        }
        before.forEach(this::readsWhatWasSaidAndNothingOfWhoSaidIt);
        Map<String, String> whole = whatMayBeKnown();

        for (Map.Entry<String, List<String>> each : READERS.entrySet()) {
            hidden.isSaidBy(each.getKey());
            List<String> told = new ArrayList<>();
            for (String account : each.getValue()) {
                Crawl.differences(before.get(account), everything(account))
                        .forEach(difference -> told.add(account + " " + difference));
            }
            assertThat(told).as("what tells that " + each.getKey() + " said it").isEmpty();
            List<String> known = Crawl.differences(whole, whatMayBeKnown());
            assertThat(WHERE_IT_IS_KNOWN)
                    .allSatisfy(place -> assertThat(known)
                            .as("where the secretariat, which may know, reads that " + each.getKey() + " said it")
                            .anyMatch(difference -> difference.startsWith(place)));
            assertThat(known)
                    .as("what the secretariat would print for the public")
                    .noneMatch(difference -> difference.startsWith("/feedback/done?scope=PUBLIC&area="));
        }
    }

    /**
     * Whoever has a seat in the body, or in the one above it, reads the words, and beside them no name; nobody reads an id
     * that leads on.
     */
    private void readsWhatWasSaidAndNothingOfWhoSaidIt(String account, Map<String, String> read) {
        String all = String.join("\n", read.values());
        assertThat(all).as("what " + account + " reads").contains(hidden.words());
        assertThat(WHERE_THE_WORDS_STAND)
                .allSatisfy(place -> assertThat(read.entrySet())
                        .as("what " + account + " reads at " + place)
                        .anyMatch(page -> page.getKey().startsWith(place)
                                && hidden.words().stream().anyMatch(unmarked(page.getValue())::contains)));
        assertThat(all)
                .as("what was answered in public before it was reopened, to " + account)
                .contains(hidden.answeredFirst());
        Pattern ids = Pattern.compile("[=#/:_\"-](?:" + String.join("|", hidden.ids()) + ")\\b");
        read.forEach((address, text) -> {
            if (!address.contains(AHiddenRound.TRIED) && hidden.words().stream().anyMatch(text::contains)) {
                assertThat(ids.matcher(text).results().map(found -> found.group()))
                        .as(account + " at " + address)
                        .isEmpty();
                blocks(text)
                        .forEach(block ->
                                assertThat(block).as(account + " at " + address).doesNotContain(hidden.names()));
            }
        });
    }

    /** Without the marks around what was searched for. */
    private static String unmarked(String page) {
        return page.replaceAll("</?mark>", "");
    }

    /** The smallest pieces of a page that say something together, of those in which the words stand. */
    private List<String> blocks(String page) {
        List<String> blocks = new ArrayList<>();
        for (String piece : page.split("(?=<(?:article|tr|li)\\b)")) {
            if (hidden.words().stream().anyMatch(piece::contains)) {
                blocks.add(piece.replaceFirst("(?s)</(?:article|tr|li)>.*", ""));
            }
        }
        return blocks;
    }

    @Test
    void noMailTellsIt() throws Exception {
        hidden.isAnsweredAndClosed();
        List<?> mails = em.createNativeQuery("""
                        select coalesce(m.subject, '') || ' ' || coalesce(m.body, '') from outbox_mail m
                         where m.created_at >= (select opened_at from feedback_round where id = ?1)
                           and not exists (
                               select 1 from person p left join account a on a.person_id = p.id
                                where p.name_en = m.to_name
                                  and (exists (select 1 from incumbency i where i.person_id = p.id and i.post_id = ?2)
                                       or exists (select 1 from delegate d where d.account_id = a.id and d.post_id = ?2)
                                       or exists (select 1 from account_role x
                                                   where x.account_id = a.id and x.role <> 'COUNTERPART')))
                        """)
                .setParameter(1, hidden.id())
                .setParameter(2, hidden.post())
                .getResultList();
        assertThat(mails).isNotEmpty();
        assertThat(mails)
                .allSatisfy(mail ->
                        assertThat((String) mail).doesNotContain(hidden.words()).doesNotContain(hidden.names()));
    }
}
