package org.mashwara.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that one person reads from where a test begins: each address with what it answers, link by link, pages and
 * files alike. What differs from one visit to the next although nothing has changed is taken out.
 */
public final class Crawl {

    /** Of one view so many are followed: what other tests left behind goes on for ever. */
    private static final int MOST_OF_A_VIEW = 1;

    private static final int MOST_OF_FEEDBACK = 3;

    /** Its files are the person's own only. */
    private static final Pattern FEEDBACK = Pattern.compile("/feedback/(?!receipt|blank|file).*");

    private static final int AROUND = 120;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    /** Not pages, or other addresses and languages of the same ones, or pages about oneself that differ at each visit. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/jakarta\\.faces\\.resource/.*|/feedback/worker\\.js|/account.*|/|.*[?&](?:tried|lang)=.*");

    private static final Map<Pattern, String> EACH_TIME = Map.of(
            Pattern.compile("<input[^>]*name=\"(?:jakarta\\.faces\\.ViewState|primefaces\\.nonce)\"[^>]*>"), "",
            Pattern.compile("nonce=\"[^\"]*\"|PrimeFaces\\.csp\\.init\\([^)]*\\)"), "",
            Pattern.compile("<dcterms:(?:created|modified)[^/]*/dcterms"), "",
            Pattern.compile("DTSTAMP:\\w+"), "");

    private final HttpVisitor visitor;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> views = new HashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    private Crawl(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Reads what the links lead to, the nearest first.
     *
     * @param begins addresses that are all read, whether a page leads there or not
     * @return by address: the status and what was answered
     */
    public static Map<String, String> by(HttpVisitor visitor, Collection<String> begins) {
        Crawl crawl = new Crawl(visitor);
        crawl.met.addAll(begins);
        crawl.waiting.addAll(begins);
        while (!crawl.waiting.isEmpty()) {
            LINK.matcher(crawl.read(crawl.waiting.remove()))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(crawl::follow);
        }
        return crawl.read;
    }

    /** The same without following a link. */
    public static Map<String, String> at(HttpVisitor visitor, Collection<String> addresses) {
        Crawl crawl = new Crawl(visitor);
        addresses.forEach(crawl::read);
        return crawl.read;
    }

    private String read(String address) {
        HttpResponse<byte[]> answer = visitor.bytes(address);
        String text = asText(answer);
        read.put(address, answer.statusCode() + "\n" + text);
        return text;
    }

    private void follow(String address) {
        if (ELSEWHERE.matcher(address).matches() || !met.add(address)) {
            return;
        }
        String view = address.replaceFirst("\\?.*", "");
        int most = FEEDBACK.matcher(view).matches() ? MOST_OF_FEEDBACK : MOST_OF_A_VIEW;
        if (views.merge(view, 1, Integer::sum) <= most) {
            waiting.add(address);
        }
    }

    /** What is in a file, as in a page. */
    private static String asText(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String text;
        if (type.startsWith("application/pdf")) {
            text = ofPdf(answer.body());
        } else if (type.contains("spreadsheetml")) {
            text = ofWorkbook(answer.body());
        } else {
            text = new String(answer.body(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<Pattern, String> each : EACH_TIME.entrySet()) {
            text = each.getKey().matcher(text).replaceAll(each.getValue());
        }
        return text;
    }

    private static String ofPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofWorkbook(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("crawl", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * What two readings differ in.
     *
     * @return a line for each address, with the first place that differs
     */
    public static List<String> differences(Map<String, String> one, Map<String, String> other) {
        Set<String> addresses = new TreeSet<>(one.keySet());
        addresses.addAll(other.keySet());
        return addresses.stream()
                .filter(address -> !one.getOrDefault(address, "not there").equals(other.get(address)))
                .map(address -> address + ": "
                        + difference(one.getOrDefault(address, "not there"), other.getOrDefault(address, "not there")))
                .toList();
    }

    /** What stands around the first letter that differs. */
    private static String difference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return around(one, same) + " | " + around(other, same);
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND))
                .replaceAll("\\s+", " ");
    }
}
