package org.mashwara.consultation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;
import org.mashwara.shared.database.ScratchDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** How long the queries of a page of results take with a million answers; see README.md beside this source tree. */
public final class ResultsBenchmark {

    private static final int WARM = 5;
    private static final int MEASURED = 40;

    private ResultsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("results-benchmark");
        try (ScratchDatabase scratch = ScratchDatabase.start(home)) {
            fill(scratch.source());
            measure(scratch.source());
        }
    }

    private static void fill(PGSimpleDataSource database) throws Exception {
        long begin = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : ManyAnswers.STATEMENTS) {
                statement.execute(sql);
            }
            statement.execute(GradeCells.COUNT.replace("and r.round_id = ?1", ""));
            statement.execute(AnswerCells.COUNT.replace("and r.round_id = ?1", ""));
            statement.execute("vacuum analyze");
        }
        System.out.printf(
                Locale.ROOT, "%,d answers in %.0f s%n", ManyAnswers.ANSWERS, (System.nanoTime() - begin) / 1e9);
    }

    private static void measure(PGSimpleDataSource database) throws Exception {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "mashwara",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", database,
                        "jakarta.persistence.validation.mode", "none",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        ResultQueries results = results(manager);
        ResultFilter round = ResultFilter.ofRound(70_300L);
        ResultFilter year = new ResultFilter(null, null, 2020, null, null, null, null);
        ResultFilter seat = new ResultFilter(null, null, null, null, null, 10_100L, null);
        time("choices", () -> results.choices(ResultFilter.NONE));
        for (ResultDimension by : ResultDimension.values()) {
            time("all years, by " + by, () -> results.results(by, ResultFilter.NONE));
        }
        for (ResultDimension by : ResultDimension.values()) {
            time("one year, by " + by, () -> results.results(by, year));
        }
        ResultFilter part = new ResultFilter(null, null, null, ManyAnswers.SUBPROGRAMME, null, null, null);
        ResultFilter activity = new ResultFilter(null, null, null, null, ManyAnswers.ACTIVITY, null, null);
        ResultFilter question = ResultFilter.ofQuestion("RELEVANCE");
        time("one round, by ACTIVITY", () -> results.results(ResultDimension.ACTIVITY, round));
        time("one round, by SEAT", () -> results.results(ResultDimension.SEAT, round));
        time("one seat, by ACTIVITY", () -> results.results(ResultDimension.ACTIVITY, seat));
        time("one subprogramme, by SEAT", () -> results.results(ResultDimension.SEAT, part));
        time("one activity, by SEAT", () -> results.results(ResultDimension.SEAT, activity));
        time("one question, by ACTIVITY", () -> results.results(ResultDimension.ACTIVITY, question));
        time("one question, by SEAT", () -> results.results(ResultDimension.SEAT, question));
        time("change over rounds", () -> results.trend(ResultFilter.NONE));
        time("who answers", () -> results.rates(ResultFilter.NONE));
        time("who answers, one subprogramme", () -> results.rates(part));
        time("who answers, one activity", () -> results.rates(activity));
        SingleAnswerQueries single = singleAnswers(manager);
        time("single answers, all", () -> single.answers(ResultFilter.NONE, 0, 50));
        time("single answers, page 20", () -> single.answers(ResultFilter.NONE, 950, 50));
        time("single answers, one round", () -> single.answers(round, 0, 50));
        time("single answers, one year", () -> single.answers(year, 0, 50));
        time("single answers, one seat", () -> single.answers(seat, 0, 50));
        time("single answers, one activity", () -> single.answers(activity, 0, 50));
        time("single answers, one output", () -> single.answers(ManyAnswers.OF_OUTPUT, 0, 50));
        time("single answers, one subprogramme", () -> single.answers(part, 0, 50));
        time("single answers, one question", () -> single.answers(question, 0, 50));
        AnswerQueries answers = answers(manager);
        time("other questions, all years", () -> answers.counts(ResultFilter.NONE));
        time("other questions, one year", () -> answers.counts(year));
        time("other questions, one subprogramme", () -> answers.counts(part));
        time("other questions, one activity", () -> answers.counts(activity));
        time("other questions, one seat", () -> answers.counts(seat));
        for (String code : List.of("USEFUL.RATING", "PEOPLE.NUMBER", "NEED.MULTIPLE_CHOICE")) {
            ResultFilter one = ResultFilter.ofQuestion(code);
            for (ResultDimension by : ResultDimension.values()) {
                time(code + ", by " + by, () -> answers.answers(by, one));
            }
        }
        time("the round's count", () -> run(manager, ResultTallies.RECOUNT, 70_300L));
        long response = ((Number) manager.createNativeQuery(
                                "select min(id) from response where state = 'SUBMITTED' and round_id = 70300")
                        .getSingleResult())
                .longValue();
        time("one response's count", () -> run(manager, ResultTallies.ADD, response));
        manager.getTransaction().rollback();
        manager.close();
        factory.close();
    }

    private static Integer run(EntityManager manager, List<String> statements, long id) {
        return statements.stream()
                .mapToInt(statement -> manager.createNativeQuery(statement)
                        .setParameter(1, id)
                        .executeUpdate())
                .sum();
    }

    private static ResultQueries results(EntityManager manager) throws ReflectiveOperationException {
        Sql sql = new Sql();
        set(sql, "entityManager", manager);
        ConsultationReader reader = new ConsultationReader();
        set(reader, "sql", sql);
        set(reader, "clock", Clock.systemUTC());
        ResultReader groups = new ResultReader();
        set(groups, "sql", sql);
        set(groups, "reader", reader);
        AnswerReader others = new AnswerReader();
        set(others, "sql", sql);
        set(others, "reader", reader);
        TrendReader trends = new TrendReader();
        set(trends, "grades", groups);
        set(trends, "answers", others);
        RateReader rates = new RateReader();
        set(rates, "sql", sql);
        set(rates, "places", reader);
        ResultQueries queries = new ResultQueries();
        set(queries, "sql", sql);
        set(queries, "rates", rates);
        set(queries, "reader", groups);
        set(queries, "trends", trends);
        set(queries, "places", reader);
        set(queries, "actors", (Actors) ResultsBenchmark::head);
        return queries;
    }

    private static SingleAnswerQueries singleAnswers(EntityManager manager) throws ReflectiveOperationException {
        Sql sql = new Sql();
        set(sql, "entityManager", manager);
        ConsultationReader places = new ConsultationReader();
        set(places, "sql", sql);
        set(places, "clock", Clock.systemUTC());
        SingleAnswerQueries queries = new SingleAnswerQueries();
        set(queries, "sql", sql);
        set(queries, "entityManager", manager);
        set(queries, "reader", places);
        set(queries, "actors", (Actors) ResultsBenchmark::head);
        return queries;
    }

    private static AnswerQueries answers(EntityManager manager) throws ReflectiveOperationException {
        Sql sql = new Sql();
        set(sql, "entityManager", manager);
        ConsultationReader places = new ConsultationReader();
        set(places, "sql", sql);
        set(places, "clock", Clock.systemUTC());
        AnsweredQuestions questions = new AnsweredQuestions();
        set(questions, "sql", sql);
        set(questions, "reader", places);
        AnswerReader reader = new AnswerReader();
        set(reader, "sql", sql);
        set(reader, "reader", places);
        AnswerQueries queries = new AnswerQueries();
        set(queries, "questions", questions);
        set(queries, "answers", reader);
        set(queries, "actors", (Actors) ResultsBenchmark::head);
        return queries;
    }

    private static Actor head() {
        return new Actor(1, 1, LocalText.of("Head", null), Set.of(Role.AGENCY_HEAD), Set.of(), Set.of());
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field injected = bean.getClass().getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(bean, value);
    }

    private static void time(String what, Callable<?> read) throws Exception {
        for (int i = 0; i < WARM; i++) {
            read.call();
        }
        double[] milliseconds = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begin = System.nanoTime();
            read.call();
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %7.1f ms, 95th percentile %7.1f ms%n",
                what,
                milliseconds[MEASURED / 2],
                milliseconds[MEASURED * 95 / 100]);
    }
}
