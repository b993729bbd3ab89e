package org.mashwara.load;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.load.Requests.Outcome;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.HttpVisitor;

/**
 * One official answers: signs in, opens the form, saves drafts, checks and submits, by the requests that the pages'
 * scripts send. Whatever is not confirmed is repeated as the scripts repeat it, the same act under the same key; after
 * the session's end the official signs in again. Now and then the same request is sent twice at once.
 */
final class Official {

    /** As in {@code feedback.js}. */
    private static final long SAVE_AGAIN_MILLIS = 8000;

    /** As in {@code sending.js}; also after how long a page is asked for again. */
    private static final long AGAIN_MILLIS = 5000;

    private static final int ONE_OF_HOW_MANY_IS_SENT_TWICE = 10;

    private static final int ONE_OF_HOW_MANY_MISTYPES = 10;

    private static final Pattern KEY =
            Pattern.compile("id=\"sending\".* data-version=\"(\\d+)\" data-key=\"([^\"]+)\"");

    private final String name;
    private final long response;
    private final Habits habits;
    private final HttpVisitor visitor;
    private final SplittableRandom random;
    private final Map<String, String> confirmed = new LinkedHashMap<>();
    private AskedForm form;

    /**
     * How all of them answer.
     *
     * @param saves how often each saves
     * @param pauseMillis how long each pauses between two acts, on average
     * @param progress counts down with every save and every submission that is confirmed
     */
    record Habits(int saves, long pauseMillis, Requests requests, Executor executor, CountDownLatch progress) {}

    Official(String origin, String name, long response, Habits habits) {
        this.name = name;
        this.response = response;
        this.habits = habits;
        this.random = new SplittableRandom(response);
        this.visitor = new HttpVisitor(origin, HttpClient.newBuilder().executor(habits.executor()));
    }

    /** One request, and what its answer tells; null as long as it tells nothing. */
    private record Try<T>(
            Act act, Supplier<HttpResponse<String>> request, Function<HttpResponse<String>, T> read, long again) {}

    /** Begins the day; not everybody's password is right at once. */
    void begin() {
        if (random.nextInt(ONE_OF_HOW_MANY_MISTYPES) == 0) {
            isLetIn(Act.SLIP, "a slip");
        }
        signIn();
    }

    /** Signs in, as often as it takes. */
    private void signIn() {
        while (!isLetIn(Act.SIGN_IN, DemoAccounts.PASSWORD)) {
            pause(AGAIN_MILLIS);
        }
    }

    private boolean isLetIn(Act act, String password) {
        HttpResponse<String> page = ask(Act.SIGN_IN_PAGE, () -> visitor.get("/sign-in"), Official::isPage);
        if (page == null || !isPage(page)) {
            return false;
        }
        if (!asksForPassword(page)) {
            return true;
        }
        HttpResponse<String> answer = ask(
                act,
                () -> visitor.signInAt(page, name, password),
                next -> isPage(next) && asksForPassword(next) == (act == Act.SLIP));
        return answer != null && isPage(answer) && !asksForPassword(answer);
    }

    /** Answers, from the form to what was given. */
    void answer() {
        form = until(new Try<>(
                Act.FORM,
                () -> visitor.get("/feedback/respond?response=" + response),
                page -> AskedForm.on(page.body()).isEmpty() ? null : AskedForm.on(page.body()),
                AGAIN_MILLIS));
        for (int save = 0; save < habits.saves(); save++) {
            pause(random.nextLong(2 * habits.pauseMillis() + 1));
            save(changes(save));
        }
        pause(random.nextLong(2 * habits.pauseMillis() + 1));
        Matcher check = until(new Try<>(
                Act.CHECK, () -> visitor.get("/feedback/check?response=" + response), Official::checked, AGAIN_MILLIS));
        pause(random.nextLong(2 * habits.pauseMillis() + 1));
        submit(check.group(1), check.group(2));
        see();
    }

    /** Opens what was given, once more. */
    void see() {
        until(new Try<>(
                Act.RECEIPT,
                () -> visitor.get("/feedback/response?response=" + response),
                page -> page.body().contains("/feedback/receipt?") ? page : null,
                AGAIN_MILLIS));
    }

    /** Grades that were not given yet, and words that are written anew again and again. */
    private Map<String, String> changes(int save) {
        Map<String, String> changes = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, List<String>> grade : form.grades().entrySet()) {
            if (at++ % habits.saves() == save) {
                changes.put(
                        grade.getKey(),
                        grade.getValue().get(random.nextInt(grade.getValue().size())));
            }
        }
        String field = form.words().get(save % form.words().size());
        changes.put(field, name + " wrote this with save " + save + ".");
        return changes;
    }

    private void save(Map<String, String> changes) {
        List<String> entries = new ArrayList<>();
        changes.forEach((field, value) -> entries.add(String.format(
                "{\"field\":\"%s\",\"base\":%s,\"value\":%s}", field, list(confirmed.get(field)), list(value))));
        String json = String.format("{\"response\":%d,\"entries\":[%s]}", response, String.join(",", entries));
        confirm(Act.SAVE, "/feedback/draft", json, SAVE_AGAIN_MILLIS);
        confirmed.putAll(changes);
    }

    private void submit(String version, String key) {
        String json = String.format("{\"response\":%d,\"version\":%s,\"key\":\"%s\"}", response, version, key);
        confirm(Act.SUBMIT, "/feedback/submit", json, AGAIN_MILLIS);
    }

    private void confirm(Act act, String path, String json, long again) {
        Try<Boolean> attempt = new Try<>(act, () -> visitor.postJson(path, json), this::confirmation, again);
        if (random.nextInt(ONE_OF_HOW_MANY_IS_SENT_TWICE) == 0) {
            CompletableFuture<Boolean> twin = CompletableFuture.supplyAsync(() -> once(attempt), habits.executor());
            until(attempt);
            twin.join();
        } else {
            until(attempt);
        }
        habits.progress().countDown();
    }

    /** True if the script would go on; null if it would repeat the request. */
    private Boolean confirmation(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            return null;
        }
        boolean saved =
                answer.body().contains("\"refused\":[]") && answer.body().contains("\"clashes\":[]");
        if (!saved && !answer.body().contains("\"next\":")) {
            throw new IllegalStateException(name + " is told " + answer.body());
        }
        return true;
    }

    private static Matcher checked(HttpResponse<String> page) {
        Matcher matcher = KEY.matcher(page.body());
        return matcher.find() ? matcher : null;
    }

    private static String list(String value) {
        return value == null ? "[]" : "[\"" + value + "\"]";
    }

    private <T> T until(Try<T> attempt) {
        T told = once(attempt);
        while (told == null) {
            told = once(attempt);
        }
        return told;
    }

    /** Null if it has to be repeated; by then the official is signed in again, or has waited. */
    private <T> T once(Try<T> attempt) {
        HttpResponse<String> answer =
                ask(attempt.act(), attempt.request(), page -> attempt.read().apply(page) != null);
        T told = answer == null ? null : attempt.read().apply(answer);
        if (told == null && answer != null && isPage(answer)) {
            if (!asksForPassword(answer)) {
                throw new IllegalStateException(name + " is shown " + told(answer) + " to " + attempt.act());
            }
            signIn();
        } else if (told == null) {
            pause(attempt.again());
        }
        return told;
    }

    /** The answer, also one that is not what was asked for; null if there is none. */
    private HttpResponse<String> ask(
            Act act, Supplier<HttpResponse<String>> request, Predicate<HttpResponse<String>> isDone) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = request.get();
            boolean done = answer.statusCode() == 200 && isDone.test(answer);
            Outcome other = !isPage(answer) || !asksForPassword(answer)
                    ? Outcome.FAILED
                    : act == Act.SIGN_IN ? Outcome.NOT_LET_IN : Outcome.SIGNED_OUT;
            habits.requests().add(act, begin, done ? Outcome.DONE : other, done ? null : told(answer));
            return answer;
        } catch (UncheckedIOException e) {
            habits.requests().add(act, begin, Outcome.FAILED, told(e));
            return null;
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("<main");
    }

    private static boolean asksForPassword(HttpResponse<String> page) {
        return page.body().contains("type=\"password\"");
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.uri().getPath();
    }

    private static String told(UncheckedIOException e) {
        return e.getCause().getClass().getSimpleName() + ": " + e.getCause().getMessage();
    }

    /** Thinking, or waiting as the script waits. */
    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    long response() {
        return response;
    }

    /** Every answer that the portal has confirmed, as last confirmed, by its field. */
    Map<String, String> confirmed() {
        return Map.copyOf(confirmed);
    }
}
