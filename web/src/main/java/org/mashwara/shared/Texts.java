package org.mashwara.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All texts of the screens as one resource bundle: the files {@code org/mashwara/texts/<feature>_<language>.properties}
 * of every feature, in UTF-8. Serves the expression {@code text[…]}, the messages of Faces, and {@link Words}.
 */
public class Texts extends ResourceBundle {

    /** The pairs of files that are merged; a key stands in one of them only. */
    public static final List<String> FEATURES = List.of(
            "shared",
            "directory",
            "identity",
            "audit",
            "programme",
            "governance",
            "scheduling",
            "planning",
            "meeting",
            "convening",
            "latechange",
            "permission",
            "minutes",
            "consultation",
            "questionnaires",
            "answering",
            "dashboard",
            "notification");

    private final Map<String, String> texts;

    /** The texts in English, also for languages that have none. */
    public Texts() {
        this("en");
    }

    protected Texts(String language) {
        texts = read(language);
    }

    /** The texts of a person's language. */
    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader());
    }

    /** The texts of one file; none where the feature has no such file. */
    static Map<String, String> readFile(String feature, String language) {
        try (InputStream in =
                Texts.class.getResourceAsStream("/org/mashwara/texts/" + feature + "_" + language + ".properties")) {
            Map<String, String> file = new HashMap<>();
            if (in != null) {
                Properties properties = new Properties();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                properties.load(reader);
                properties.forEach((key, value) -> file.put((String) key, (String) value));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new HashMap<>();
        for (String feature : FEATURES) {
            all.putAll(readFile(feature, language));
        }
        return all;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
