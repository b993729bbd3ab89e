package org.mashwara.shared.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the letters of the Arabic script, those of Urdu too: puts in the place of each letter its form for where it
 * stands in the word (Unicode's presentation forms), since PDF is drawn letter by letter. A letter without such forms
 * stays as it is.
 */
final class ArabicScript {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';

    private static final String[] FORM_NAMES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};

    /** Forms of a letter, and of lam with an alef after it, as Unicode names them. */
    private static final Map<String, char[]> FORMS = new HashMap<>();

    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        readForms(0xFB50, 0xFBFF);
        readForms(0xFE70, 0xFEFC);
    }

    private ArabicScript() {}

    private static void readForms(int first, int last) {
        for (int code = first; code <= last; code++) {
            String name = Character.isDefined(code) ? Character.getName(code) : "";
            String letters = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
            boolean letter = letters.length() == 1 && !letters.equals(Character.toString(code));
            boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM && code >= 0xFEF5;
            for (int form = 0; form < FORM_NAMES.length; form++) {
                if ((letter || lamAlef) && name.endsWith(FORM_NAMES[form])) {
                    FORMS.computeIfAbsent(letters, none -> new char[FORM_NAMES.length])[form] = (char) code;
                    LETTERS.put((char) code, letters);
                }
            }
        }
    }

    /** The text with each letter in the form for its place; joiners have done their work and are gone. */
    static String shape(String text) {
        String logical = decomposed(text);
        StringBuilder shaped = new StringBuilder(logical.length());
        for (int at = 0; at < logical.length(); at++) {
            char letter = logical.charAt(at);
            if (letter == NON_JOINER || letter == JOINER) {
                continue;
            }
            boolean joinsBefore = joinsBefore(logical, at);
            char[] ligature =
                    letter == LAM && at + 1 < logical.length() ? FORMS.get(logical.substring(at, at + 2)) : null;
            if (ligature != null) {
                shaped.append(ligature[joinsBefore ? FINAL : ISOLATED]);
                at++;
            } else {
                shaped.append(form(letter, joinsBefore, joinsAfter(logical, at)));
            }
        }
        return shaped.toString();
    }

    /** The letters behind their forms. */
    static String unshape(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            letters.append(LETTERS.getOrDefault(each, String.valueOf(each)));
        }
        return letters.toString();
    }

    /** Letters that have forms only in parts, such as the heh with hamza of Urdu. */
    private static String decomposed(String text) {
        StringBuilder parts = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            boolean whole =
                    isMark(each) || FORMS.containsKey(String.valueOf(each)) || each < '\u0600' || each > '\u06ff';
            parts.append(whole ? each : Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD));
        }
        return parts.toString();
    }

    private static char form(char letter, boolean joinsBefore, boolean joinsAfter) {
        char[] forms = FORMS.get(String.valueOf(letter));
        if (forms == null) {
            return letter;
        }
        int wanted = joinsBefore ? (joinsAfter ? MEDIAL : FINAL) : (joinsAfter ? INITIAL : ISOLATED);
        char found = forms[wanted] == 0 ? forms[ISOLATED] : forms[wanted];
        return found == 0 ? letter : found;
    }

    private static boolean joinsBefore(String text, int at) {
        return hasForm(text.charAt(at), FINAL) && reachesForward(neighbour(text, at, -1));
    }

    private static boolean joinsAfter(String text, int at) {
        char next = neighbour(text, at, 1);
        return hasForm(text.charAt(at), INITIAL) && (hasForm(next, FINAL) || next == TATWEEL || next == JOINER);
    }

    /** True for letters that join the one after them. */
    private static boolean reachesForward(char letter) {
        return hasForm(letter, INITIAL) || letter == TATWEEL || letter == JOINER;
    }

    private static boolean hasForm(char letter, int form) {
        char[] forms = FORMS.get(String.valueOf(letter));
        return forms != null && forms[form] != 0;
    }

    /** The letter before or after, marks passed over; a blank at the ends. */
    private static char neighbour(String text, int at, int step) {
        int found = at + step;
        while (found >= 0 && found < text.length() && isMark(text.charAt(found))) {
            found += step;
        }
        return found >= 0 && found < text.length() ? text.charAt(found) : ' ';
    }

    /** True for vowel signs and the like, which stand on the letter before them. */
    static boolean isMark(char each) {
        return Character.getType(each) == Character.NON_SPACING_MARK;
    }
}
