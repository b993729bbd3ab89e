package org.mashwara.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody searches for, and how texts are compared with it: whatever keyboard they were typed on. The database
 * compares by the same rule ({@code search_normal}), which a test holds against this one.
 */
public record SearchWords(String asked, List<String> words) {

    /** The longest question, in characters; what is beyond is not asked. */
    public static final int MAX_LENGTH = 200;

    private static final int MIN_LENGTH = 2;

    private static final int MOST_WORDS = 12;

    /** From this share of common letters in threes on two words count as one with a slip of the pen. */
    private static final double LIKENESS = 0.5;

    /** So common in English that they tell nothing of a text; those of the database's English, which a test holds to it. */
    static final Set<String> COMMON = Set.of("""
                    i me my myself we our ours ourselves you your yours yourself yourselves he him his
                    himself she her hers herself it its itself they them their theirs themselves what which
                    who whom this that these those am is are was were be been being have has had having do
                    does did doing a an the and but if or because as until while of at by for with about
                    against between into through during before after above below to from up down in out on
                    off over under again further then once here there when where why how all any both each
                    few more most other some such no nor not only own same so than too very s t can will
                    just don should now
                    """.strip().split("\\s+"));

    private static final String LETTERS = "يىكەةهھ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
    private static final String LETTERS_AS = "ییکہہہہ01234567890123456789";
    private static final String SEPARATORS = " \t\n\r/\\-_.,:;!?()[]{}<>|&*+=@#%^~\"–—“”«»،؛؟۔";
    private static final String UNWRITTEN =
            "\u0610\u0611\u0612\u0613\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
                    + "\u0653\u0654\u0655\u0656\u0657\u0658\u0670\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030c\u0327"
                    + "\u200b\u200c\u200d\u200e\u200f\u2018\u2019'`";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200c\\u200d'’]+");

    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s", "y");

    /** A piece of a text, and whether it is what was searched for. */
    public record Piece(String text, boolean found) implements java.io.Serializable {

        public String getText() {
            return text;
        }

        public boolean isFound() {
            return found;
        }
    }

    /** @param asked as it was typed; null for nothing */
    public static SearchWords of(String asked) {
        String plain = asked == null ? "" : asked.replaceAll("\\p{Cntrl}", " ").strip();
        String bounded = plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH) : plain;
        List<String> words = Arrays.stream(normal(bounded).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new SearchWords(bounded, words);
    }

    /** True if it is too little to search for. */
    public boolean isTooShort() {
        return words.stream().mapToInt(String::length).sum() < MIN_LENGTH;
    }

    /** True if there are words, and every one is so common in English that it tells nothing of a text. */
    public boolean isTooCommon() {
        return !words.isEmpty() && COMMON.containsAll(words);
    }

    /** Without the words that are so common in English that they tell nothing of a text: for prose, not for names. */
    public SearchWords telling() {
        return new SearchWords(
                asked, words.stream().filter(word -> !COMMON.contains(word)).toList());
    }

    /** The words as they are compared, with a blank between them. */
    public String normal() {
        return String.join(" ", words);
    }

    /**
     * A text as it is compared: lower case, letters of one shape where Arabic and Urdu keyboards differ, without vowel
     * signs, Western digits, a blank for whatever separates words.
     */
    public static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            int place = LETTERS.indexOf(letter);
            if (place >= 0) {
                normal.append(LETTERS_AS.charAt(place));
            } else if (SEPARATORS.indexOf(letter) >= 0) {
                normal.append(' ');
            } else if (UNWRITTEN.indexOf(letter) < 0) {
                normal.append(letter);
            }
        }
        return normal.toString();
    }

    /** The text in pieces, so that what was searched for can be marked in it; put together again they are the text. */
    public List<Piece> mark(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            if (matches(normal(word.group()))) {
                if (word.start() > done) {
                    pieces.add(new Piece(text.substring(done, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** The part of a long text around the first thing found in it, at most so many characters and the dots. */
    public String excerpt(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int first = 0;
        for (Piece piece : mark(text)) {
            if (piece.found()) {
                break;
            }
            first += piece.text().length();
        }
        int start = first >= text.length() ? 0 : wordStart(text, Math.max(0, first - most / 3));
        int end = Math.min(text.length(), start + most);
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int at) {
        int blank = at == 0 ? -1 : text.indexOf(' ', at);
        return blank < 0 ? at : blank + 1;
    }

    private boolean matches(String written) {
        return !written.isEmpty() && words.stream().anyMatch(word -> isMeant(word, written));
    }

    private static boolean isMeant(String asked, String written) {
        return written.startsWith(asked)
                || stem(written).equals(stem(asked))
                || asked.length() > 3 && written.length() > 3 && likeness(asked, written) >= LIKENESS;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + 3)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static double likeness(String one, String other) {
        Set<String> ours = threes(one);
        Set<String> theirs = threes(other);
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return common.size() / (double) Math.min(ours.size(), theirs.size());
    }

    private static Set<String> threes(String word) {
        String padded = "  " + word + " ";
        Set<String> threes = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            threes.add(padded.substring(i, i + 3));
        }
        return threes;
    }
}
