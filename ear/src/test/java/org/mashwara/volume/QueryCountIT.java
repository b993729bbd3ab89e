package org.mashwara.volume;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.RoomEntry;
import org.mashwara.scheduling.RoomService;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Pages;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;
import org.mashwara.suite.Volume;

/** However much data there is, a page sends few statements, and no more than with little data. */
@ArquillianTest
class QueryCountIT {

    private static final int MOST = 8;

    /** What stands in a file is read by whoever opens it, not by a page that names it. */
    private static final Pattern FILE_CONTENT = Pattern.compile("\\bstored_file_content\\b", Pattern.CASE_INSENSITIVE);

    /** A link that leads to what choosing a way out of a late change would do, and the kind of way. */
    private static final Pattern WAY =
            Pattern.compile("href=\"(/meetings/late-change-check\\?[^\"]*\\bway=([A-Z_]+)[^\"]*)\"");

    /** Where the meeting is to be that something has come between. */
    private static final String ROOM = """
            select r.organisation_id, r.city_en, r.city_ur, r.capacity
              from meeting m join room r on r.id = m.room_id join late_change l on l.meeting_id = m.id
             order by l.id limit 1
            """;

    private static final int LITTLE = 10;
    private static final int MUCH = 1000;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    @Inject
    private HttpServletRequest request;

    @Inject
    private RoomService rooms;

    private final Map<String, HttpVisitor> visitors = new HashMap<>();

    /** How a page looks that would postpone a meeting. */
    private String postponement;

    @Test
    void aPageSendsFewStatementsWhateverTheSize() throws Exception {
        addSmallerRoom();
        fill(1, LITTLE);
        Map<String, List<String>> little = count();
        fill(LITTLE + 1, MUCH);
        Map<String, List<String>> much = count();
        assertThat(postponement).contains("Room to postpone to");
        SoftAssertions sent = new SoftAssertions();
        little.forEach((page, statements) -> {
            sent.assertThat(statements).as("%s with %d of each", page, LITTLE).hasSizeLessThanOrEqualTo(MOST);
            sent.assertThat(much.get(page)).as("%s with %d of each", page, MUCH).hasSizeLessThanOrEqualTo(MOST);
        });
        sent.assertAll();
    }

    /**
     * Just large enough, so that a meeting in Karachi that is postponed moves there. Added as people do, so that it is known
     * at once; what is only put into the database is known after a minute.
     */
    private void addSmallerRoom() {
        Object[] room = (Object[]) entityManager.createNativeQuery(ROOM).getSingleResult();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        rooms.add(new RoomEntry(
                "Room to postpone to",
                null,
                ((Number) room[0]).longValue(),
                (String) room[1],
                (String) room[2],
                ((Number) room[3]).intValue() - 1));
    }

    private void fill(int from, int to) throws Exception {
        transaction.begin();
        for (String sql : Volume.numbered(from, to)) {
            entityManager.createNativeQuery(sql).executeUpdate();
        }
        transaction.commit();
    }

    private Map<String, List<String>> count() throws Exception {
        Map<String, List<String>> counted = new LinkedHashMap<>();
        countAnswering(counted);
        countApproving(counted);
        for (Pages.Stop stop : Pages.all()) {
            if (stop.account() != null) {
                counted.put(stop.view() + " as " + stop.account(), count(stop));
            }
        }
        for (String account : List.of(
                DemoAccounts.IG_PRISONS,
                DemoAccounts.LEAD_JUSTICE,
                DemoAccounts.AGENCY_HEAD,
                DemoAccounts.AUDITOR,
                DemoAccounts.ADMINISTRATOR)) {
            counted.put("today as " + account, count(new Pages.Stop("today", account, List.of())));
        }
        countWaysOut(counted);
        return counted;
    }

    /** For an office that wants its answers approved. */
    private void countAnswering(Map<String, List<String>> counted) throws Exception {
        Number draft = (Number) entityManager
                .createNativeQuery("select r.id from response r join feedback_round f on f.id = r.round_id"
                        + " join seat s on s.id = r.seat_id join incumbency i on i.post_id = s.post_id"
                        + " join account a on a.person_id = i.person_id"
                        + " where r.state in ('DRAFT', 'NOT_STARTED') and f.state = 'OPEN' and f.closes_at > now()"
                        + " and i.valid_until is null and a.sign_in_name = '" + DemoAccounts.IG_PRISONS + "'"
                        + " order by r.state, r.id desc limit 1")
                .getSingleResult();
        change("insert into clearance_rule (id, version, post_id, by_holder, by_department, set_at, set_by)"
                + " select -1, 1, s.post_id, true, true, now(), (select min(id) from account)"
                + " from response r join seat s on s.id = r.seat_id where r.id = " + draft);
        try {
            HttpVisitor holder = visitor(DemoAccounts.IG_PRISONS);
            String address = "/feedback/respond?response=" + draft;
            assertThat(holder.get(address).body()).contains("Send for approval");
            counted.put("feedback/respond", count(holder, address));
            String check = "/feedback/check?response=" + draft;
            assertThat(holder.get(check).body()).contains("Send for approval");
            counted.put("feedback/check", count(holder, check));
        } finally {
            change("delete from clearance_rule where id = -1");
        }
    }

    /** For whoever prepared a response that lies with the department above and had come back before. */
    private void countApproving(Map<String, List<String>> counted) throws Exception {
        Object[] running = (Object[]) entityManager
                .createNativeQuery("select c.id, a.sign_in_name from clearance c join account a on a.id = c.sent_by"
                        + " where c.state = 'RUNNING' order by c.id limit 1")
                .getSingleResult();
        change("update clearance set compared_with = 'RETURNED' where id = " + running[0]);
        try {
            counted.put(
                    "feedback/clearance", count(visitor((String) running[1]), "/feedback/clearance?id=" + running[0]));
        } finally {
            change("update clearance set compared_with = null where id = " + running[0]);
        }
    }

    /** Each kind of way out of a late change, as the one of its kind that sends most. */
    private void countWaysOut(Map<String, List<String>> counted) throws Exception {
        Pages.Stop ways = Pages.all().stream()
                .filter(stop -> stop.view().equals("meetings/late-change"))
                .findFirst()
                .orElseThrow();
        HttpVisitor visitor = visitor(ways.account());
        List<MatchResult> offered =
                WAY.matcher(visitor.get(ways.address(visitor)).body()).results().toList();
        assertThat(offered).extracting(way -> way.group(2)).contains("GO_ON", "POSTPONE");
        for (MatchResult way : offered) {
            String address = way.group(1).replace("&amp;", "&");
            List<String> sent = count(visitor, address);
            if (way.group(2).equals("POSTPONE")) {
                postponement = visitor.get(address).body();
            }
            counted.merge(
                    "meetings/late-change-check by " + way.group(2),
                    sent,
                    (one, other) -> one.size() < other.size() ? other : one);
        }
    }

    private void change(String sql) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    private HttpVisitor visitor(String name) {
        return visitors.computeIfAbsent(
                name,
                account -> new HttpVisitor("http://127.0.0.1:" + request.getLocalPort())
                        .signIn(account, DemoAccounts.PASSWORD));
    }

    private List<String> count(Pages.Stop stop) throws Exception {
        HttpVisitor visitor = visitor(stop.account());
        return count(visitor, stop.address(visitor));
    }

    private List<String> count(HttpVisitor visitor, String address) throws Exception {
        assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200);
        List<String> sent = Statements.during(entityManager, () -> visitor.get(address));
        assertThat(sent).as("%s reads what is in files", address).noneMatch(FILE_CONTENT.asPredicate());
        // what is laid down about time is read anew each minute, by whoever comes first
        return sent.size() <= MOST ? sent : Statements.during(entityManager, () -> visitor.get(address));
    }
}
