package org.mashwara.volume;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.mashwara.product.server.MashwaraProcess;
import org.mashwara.suite.BigRegister;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;
import org.mashwara.suite.Pages;
import org.mashwara.suite.Volume;

/**
 * How long the server takes for every page, with the illustrative data and with a hundred times as much and more: 1,000
 * meetings, 20,000 posts, 200,000 incumbencies. See README.md.
 */
public final class PagesBenchmark {

    /** In milliseconds, at the 95th percentile, with the illustrative data. */
    private static final double MOST_MILLIS = 50;

    private static final double MOST_TIMES = 1.5;

    private final MashwaraProcess mashwara;
    private final int warmUp;
    private final int timed;
    private final Pattern chosen;
    private final Map<String, HttpVisitor> visitors = new HashMap<>();

    private PagesBenchmark(MashwaraProcess mashwara, int warmUp, int timed, Pattern chosen) {
        this.mashwara = mashwara;
        this.warmUp = warmUp;
        this.timed = timed;
        this.chosen = chosen;
    }

    /** A page as one account asks for it. */
    private record Visit(String account, String address) {}

    /** Milliseconds. */
    private record Times(double fastest, double median, double p95) {}

    /**
     * @param arguments port, home directory, calls before the clock runs, calls that are timed, and an expression that
     *     the addresses of the measured pages hold
     */
    public static void main(String[] arguments) throws Exception {
        MashwaraProcess.Builder builder = MashwaraProcess.onPort(Integer.parseInt(arguments[0]))
                .home(Path.of(arguments[1]))
                .demo(true);
        try (MashwaraProcess mashwara = builder.start()) {
            new PagesBenchmark(
                            mashwara,
                            Integer.parseInt(arguments[2]),
                            Integer.parseInt(arguments[3]),
                            Pattern.compile(arguments[4]))
                    .run();
        }
    }

    private void run() throws Exception {
        List<Visit> everyPage = everyPage();
        Map<Visit, Times> little = measure(everyPage);
        fill();
        Map<Visit, Times> much = measure(everyPage);
        Map<Visit, Times> register = measure(registerPages());
        report(little, much);
        System.out.printf("%n%d pages of the large register alone:%n", register.size());
        register.forEach((visit, times) -> System.out.printf(
                "%8.1f %8.1f %8.1f ms  %s%n", times.fastest(), times.median(), times.p95(), visit.address()));
    }

    private List<Visit> everyPage() {
        List<Visit> visits = new ArrayList<>();
        for (Pages.Stop stop : Pages.all()) {
            if (stop.account() == null || !isChosen("/" + stop.view())) {
                continue;
            }
            try {
                visits.add(new Visit(stop.account(), stop.address(visitor(stop.account()))));
            } catch (IllegalStateException noWayThere) {
                System.out.println("Not measured, since no page leads there: " + stop.view());
            }
        }
        return visits;
    }

    private boolean isChosen(String address) {
        return chosen.matcher(address).find();
    }

    private List<Visit> registerPages() throws IOException, SQLException {
        List<Visit> visits = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet addresses = statement.executeQuery(BigRegister.ADDRESSES)) {
            while (addresses.next()) {
                if (isChosen(addresses.getString(1))) {
                    visits.add(new Visit(DemoAccounts.SECRETARIAT, addresses.getString(1)));
                }
            }
        }
        return visits;
    }

    private Map<Visit, Times> measure(List<Visit> visits) {
        Map<Visit, Times> measured = new LinkedHashMap<>();
        for (Visit visit : visits) {
            ask(visit, warmUp);
            long[] nanos = ask(visit, timed);
            long[] sorted = LongStream.of(nanos).sorted().toArray();
            measured.put(
                    visit,
                    new Times(
                            sorted[0] / 1e6,
                            sorted[sorted.length / 2] / 1e6,
                            sorted[(int) (sorted.length * 0.95)] / 1e6));
        }
        return measured;
    }

    private long[] ask(Visit visit, int times) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = visitor(visit.account()).get(visit.address());
            nanos[i] = System.nanoTime() - begin;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(visit + " answers " + answer.statusCode());
            }
        }
        return nanos;
    }

    private HttpVisitor visitor(String account) {
        return visitors.computeIfAbsent(
                account, name -> new HttpVisitor(mashwara.address().toString()).signIn(name, DemoAccounts.PASSWORD));
    }

    private void fill() throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : Volume.numbered(1, 1000)) {
                statement.execute(sql);
            }
            for (String sql : BigRegister.statements()) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private Connection connect() throws IOException, SQLException {
        String port = Files.readAllLines(mashwara.home().resolve("data").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/mashwara",
                "mashwara",
                Files.readString(mashwara.home().resolve("database.password")).strip());
    }

    /** On a machine that does other things besides, only the fastest calls can be compared. */
    private static void report(Map<Visit, Times> little, Map<Visit, Times> much) {
        System.out.printf(
                "%-34s %-12s %8s %8s %8s   %8s %8s %8s   %6s%n",
                "page", "as", "fastest", "median", "p95", "fastest", "median", "p95", "times");
        little.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<Visit, Times> entry) -> times(entry.getValue(), much.get(entry.getKey())))
                        .reversed())
                .forEach(entry -> line(entry.getKey(), entry.getValue(), much.get(entry.getKey())));
    }

    private static double times(Times before, Times after) {
        return after.fastest() / before.fastest();
    }

    private static void line(Visit visit, Times before, Times after) {
        double times = times(before, after);
        System.out.printf(
                "%-34s %-12s %8.1f %8.1f %8.1f   %8.1f %8.1f %8.1f   %6.2f%s%n",
                visit.address().replaceAll("[?].*", ""),
                visit.account(),
                before.fastest(),
                before.median(),
                before.p95(),
                after.fastest(),
                after.median(),
                after.p95(),
                times,
                before.p95() > MOST_MILLIS || times > MOST_TIMES ? "  <<" : "");
    }
}
