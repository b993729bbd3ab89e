package org.mashwara.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form asks, read from its page as the page's script reads it.
 *
 * @param grades fields with one choice, each with what may be chosen
 * @param words fields to write in
 */
record AskedForm(Map<String, List<String>> grades, List<String> words) {

    private static final Pattern CHOICE =
            Pattern.compile("<input type=\"radio\"[^>]* name=\"(q[^\"]+)\" value=\"([A-Z_]+)\"");

    private static final Pattern WORDS = Pattern.compile("<textarea [^>]*name=\"(q[^\"]+)\"");

    static AskedForm on(String page) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        Matcher choice = CHOICE.matcher(page);
        while (choice.find()) {
            grades.computeIfAbsent(choice.group(1), field -> new ArrayList<>()).add(choice.group(2));
        }
        List<String> words =
                WORDS.matcher(page).results().map(match -> match.group(1)).toList();
        return new AskedForm(grades, words);
    }

    boolean isEmpty() {
        return grades.isEmpty() || words.isEmpty();
    }
}
