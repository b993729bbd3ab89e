package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, and pages ask only for what is said. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private static final Pattern LITERAL_KEY =
            Pattern.compile("text\\['([\\w.]+)'\\]|(?:words\\.of|form\\.done|form\\.say)\\(['\"]([\\w.]+)['\"]");

    static List<String> features() {
        return Texts.FEATURES;
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesHaveTheSameKeys(String feature) {
        assertThat(new TreeSet<>(Texts.readFile(feature, "ur").keySet()))
                .isEqualTo(new TreeSet<>(Texts.readFile(feature, "en").keySet()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void noTextIsEmptyOrLeftInTheOtherLanguage(String feature) {
        Texts.readFile(feature, "en")
                .forEach((key, text) -> assertThat(text).as(key).isNotBlank());
        Texts.readFile(feature, "ur")
                .forEach((key, text) -> assertThat(text)
                        .as("Urdu of " + key)
                        .isNotBlank()
                        .matches(Pattern.compile("(?s).*[\\u0600-\\u06FF].*|[^a-zA-Z]*|format\\..*|.*\\{\\d.*")));
    }

    /** A version is a نسخہ; the borrowed word beside it read like something else. */
    @ParameterizedTest
    @MethodSource("features")
    void aVersionHasOneNameInUrdu(String feature) {
        Texts.readFile(feature, "ur")
                .forEach((key, text) -> assertThat(text).as(key).doesNotContain("ورژن"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesHaveTheSamePlaceholders(String feature) {
        Map<String, String> urdu = Texts.readFile(feature, "ur");
        Texts.readFile(feature, "en")
                .forEach((key, text) -> assertThat(placeholders(urdu.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextWithPlaceholdersIsAPattern(String feature) {
        for (String language : Language.CODES) {
            Texts.readFile(feature, language).forEach((key, text) -> {
                if (!placeholders(text).isEmpty()) {
                    assertThat(new MessageFormat(text, Locale.forLanguageTag(language))
                                    .format(new Object[] {1, 2, 3, 4, 5, 6}))
                            .as(language + " of " + key)
                            .doesNotContain("{");
                }
            });
        }
    }

    @Test
    void aKeyStandsInOneFileOnly() {
        Map<String, List<String>> files = new TreeMap<>();
        for (String feature : Texts.FEATURES) {
            Texts.readFile(feature, "en")
                    .keySet()
                    .forEach(key ->
                            files.computeIfAbsent(key, k -> new ArrayList<>()).add(feature));
        }
        files.values().removeIf(in -> in.size() == 1);
        assertThat(files).isEmpty();
    }

    @Test
    void aKeyStandsOnceInItsFile() throws IOException {
        for (String feature : Texts.FEATURES) {
            for (String language : Language.CODES) {
                Path file =
                        Path.of("src/main/resources/org/mashwara/texts/" + feature + "_" + language + ".properties");
                if (Files.exists(file)) {
                    assertThat(doubles(file)).as(file.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void everyFileBelongsToAFeature() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/mashwara/texts"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("_(en|ur)\\.properties", "")))
                    .isSubsetOf(Texts.FEATURES);
        }
    }

    @Test
    void pagesAndBeansAskOnlyForTextsThatExist() throws IOException {
        Set<String> known = new HashSet<>();
        Texts.FEATURES.forEach(
                feature -> known.addAll(Texts.readFile(feature, "en").keySet()));
        Set<String> missing = new TreeSet<>();
        for (String folder : List.of("src/main/webapp", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(xhtml|java)"))
                        .toList()) {
                    Matcher asked = LITERAL_KEY.matcher(Files.readString(file));
                    while (asked.find()) {
                        String key = asked.group(1) != null ? asked.group(1) : asked.group(2);
                        if (!known.contains(key) && !key.endsWith(".")) {
                            missing.add(key + " in " + file.getFileName());
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Between words from right to left it would be shown before its number. */
    @Test
    void noUrduTextHasASignForPercent() {
        for (String feature : Texts.FEATURES) {
            assertThat(Texts.readFile(feature, "ur"))
                    .as(feature)
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("%"));
        }
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(Texts.in(Locale.FRENCH).getString("nav.today")).isEqualTo("Today");
        assertThat(Texts.in(Locale.forLanguageTag("ur")).getString("nav.today")).isEqualTo("آج");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> doubles(Path file) throws IOException {
        Set<String> doubles = new TreeSet<>();
        Properties counting = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    doubles.add(key.toString());
                }
                return before;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            counting.load(reader);
        }
        return doubles;
    }
}
