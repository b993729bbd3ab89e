package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mashwara.product.server.MashwaraProcess;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Volume;

/** The server is killed in the middle of a hundred submissions of feedback: what it confirmed is there, once. */
class KillIT {

    private static final int SUBMISSIONS = 100;

    /** How many must be confirmed before the server dies; the others are under way or to come. */
    private static final int BEFORE_THE_KILL = 40;

    private static final int AT_ONCE = 4;

    private static final String ENTRIES = "select subject_id from audit_entry where command like '%response.submit'";

    private final Path home = Target.directory().resolve("product/killed");

    @Test
    void everyConfirmedSubmissionIsThereOnce() throws Exception {
        Set<Long> confirmed;
        Set<Long> all;
        try (MashwaraProcess mashwara = start()) {
            all = drafts();
            assertThat(all).hasSize(SUBMISSIONS);
            confirmed = submitUntilKilled(mashwara, all);
        }
        assertThat(confirmed).hasSizeBetween(BEFORE_THE_KILL, SUBMISSIONS - 1);
        try (MashwaraProcess mashwara = start()) {
            assertThat(submitted()).containsAll(confirmed);
            assertThat(List.copyOf(submitted())).isEqualTo(List.copyOf(new TreeSet<>(numbers(ENTRIES))));
            HttpVisitor official = official(mashwara);
            for (long response : drafts()) {
                assertThat(submit(official, response)).isTrue();
            }
            assertThat(submitted()).isEqualTo(all);
            assertThat(numbers(ENTRIES))
                    .as("entries of the trail")
                    .doesNotHaveDuplicates()
                    .hasSize(SUBMISSIONS);
        }
    }

    private MashwaraProcess start() throws IOException, SQLException {
        boolean first = !Files.exists(home);
        MashwaraProcess mashwara = MashwaraProcess.onPort(Ports.free())
                .home(home)
                .demo(true)
                .shortLived()
                .start();
        if (first) {
            new OwnDatabase(home).run(Volume.numbered(1, SUBMISSIONS));
        }
        return mashwara;
    }

    private Set<Long> submitUntilKilled(MashwaraProcess mashwara, Set<Long> responses) throws InterruptedException {
        HttpVisitor official = official(mashwara);
        Queue<Long> waiting = new ConcurrentLinkedQueue<>(responses);
        Set<Long> confirmed = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            hands.execute(() -> {
                for (Long next = waiting.poll(); next != null; next = waiting.poll()) {
                    if (submit(official, next)) {
                        confirmed.add(next);
                        enough.countDown();
                    }
                }
            });
        }
        boolean reached = enough.await(3, TimeUnit.MINUTES);
        mashwara.kill();
        hands.shutdown();
        assertThat(hands.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(reached).as("confirmed before the kill: " + confirmed.size()).isTrue();
        return confirmed;
    }

    /** Whether the portal confirmed it; a line that breaks confirms nothing. */
    private static boolean submit(HttpVisitor official, long response) {
        try {
            HttpResponse<String> check = official.get("/feedback/check?response=" + response);
            HttpResponse<String> answer = official.press(check, "submit");
            return answer.statusCode() == 200 && answer.uri().getPath().endsWith("/feedback/response");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static HttpVisitor official(MashwaraProcess mashwara) {
        return new HttpVisitor(mashwara.address().toString()).signIn(DemoAccounts.IG_PRISONS, DemoAccounts.PASSWORD);
    }

    private Set<Long> drafts() throws IOException, SQLException {
        return inState("DRAFT");
    }

    private Set<Long> submitted() throws IOException, SQLException {
        return inState("SUBMITTED");
    }

    private Set<Long> inState(String state) throws IOException, SQLException {
        return new TreeSet<>(numbers("select e.id from response e join feedback_round r on r.id = e.round_id"
                + " join meeting m on m.id = r.meeting_id join seat s on s.id = e.seat_id"
                + " where m.reference like 'VOL/%' and e.state = '" + state + "'"));
    }

    private List<Long> numbers(String sql) throws IOException, SQLException {
        return new OwnDatabase(home).numbers(sql);
    }
}
