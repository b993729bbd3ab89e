package org.mashwara.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A search as the statement asks it: its words, its day, and the parameters that the features' conditions need. */
public final class SearchTerms {

    /** Of fewer things than these found as they were asked for, what is spelt alike is shown too. */
    private static final int LITTLE = 10;

    /** So many things that are spelt alike are compared, to find the most alike of them. */
    private static final int MOST_ALIKE = 2_000;

    /** Shorter words are too like others to be taken for a slip of the pen. */
    private static final int LONG_ENOUGH = 4;

    /** From this likeness on a word of people's prose counts as the one that was asked for. */
    private static final String SAID_ALIKE = "0.5";

    private final SearchWords words;
    private final LocalDate day;
    private final Set<SearchKind> kinds;
    private final List<Object> parameters = new ArrayList<>();

    /**
     * @param day as of which things are named and held
     * @param kinds what is searched for; a feature need not answer for others
     */
    SearchTerms(SearchWords words, LocalDate day, Set<SearchKind> kinds) {
        this.words = words;
        this.day = day;
        this.kinds = Set.copyOf(kinds);
        parameters.add(words.normal());
        parameters.add(day);
    }

    public SearchWords words() {
        return words;
    }

    public boolean wants(SearchKind kind) {
        return kinds.contains(kind);
    }

    /** The day, as the statement names it. */
    public String day() {
        return "cast(?2 as date)";
    }

    /** Puts a value into the statement; returns what stands for it there. */
    public String bind(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    /**
     * What is found by a name: whatever holds every word, the shorter the better; while that is little, what is spelt
     * alike too, the most alike first.
     *
     * @param id what is found
     * @param from where it is, with the joins that day and condition need
     * @param alias of the table with the names in it
     * @param day its day, or null
     * @param condition whether the person may see it
     */
    public String named(String id, String from, String alias, String day, String condition) {
        String exact = """
            select %1$s as id, cast(1 + 1.0 / (1 + length(%3$s.search_spelling)) as real) as rank,
                   cast(%4$s as date) as day, true as exact
              from %2$s where %3$s.search_words @@ search_query(?1) and %5$s
            """.formatted(id, from, alias, day, condition);
        return """
            with exact as materialized (%6$s)
            select e.id, e.rank, e.day, e.exact from exact e
            union all select a.id, word_similarity((select spelling from asked), a.spelling), a.day, false
              from (select %1$s as id, %3$s.search_spelling as spelling, cast(%4$s as date) as day
                      from %2$s where search_spelling(?1) <%% %3$s.search_spelling
                       and not (%3$s.search_words @@ search_query(?1)) and %5$s
                       and (select count(*) from (select from exact limit %7$d) e) < %7$d
                     limit %8$d) a
            """.formatted(id, from, alias, day, condition, exact, LITTLE, MOST_ALIKE);
    }

    /**
     * What is found by the words of its prose, likewise, but for common English words, which tell nothing of it; where nothing holds them all, what holds for each of the longer
     * ones a word that is spelt alike.
     */
    public String said(String id, String from, String alias, String day, String condition) {
        SearchWords telling = words.telling();
        String holds =
                words.isTooCommon() ? "false" : alias + ".search_words @@ search_query(" + bind(telling.normal()) + ")";
        String exact = """
            select %1$s as id, ts_rank(%3$s.search_words, (select query from asked)) as rank, cast(%4$s as date) as day,
                   true as exact
              from %2$s where %6$s and %5$s
            """.formatted(id, from, alias, day, condition, holds);
        List<String> longer = telling.words().stream()
                .filter(word -> word.length() >= LONG_ENOUGH)
                .map(word -> "search_spelling(" + bind(word) + ")")
                .toList();
        if (longer.isEmpty()) {
            return exact;
        }
        String alike = longer.stream()
                .map(word -> "%1$s <%% %2$s.search_spelling and word_similarity(%1$s, %2$s.search_spelling) >= %3$s"
                        .formatted(word, alias, SAID_ALIKE))
                .collect(Collectors.joining(" and "));
        return """
            with exact as materialized (%6$s)
            select e.id, e.rank, e.day, e.exact from exact e
            union all select a.id, word_similarity((select spelling from asked), a.spelling), a.day, false
              from (select %1$s as id, %3$s.search_spelling as spelling, cast(%4$s as date) as day
                      from %2$s where %7$s and %5$s and not exists (select from exact)
                     limit %8$d) a
            """.formatted(id, from, alias, day, condition, exact, alike, MOST_ALIKE);
    }

    /** The order of the names of one thing, the name on the day first. */
    public String bestName(String alias) {
        String from = alias + ".valid_from";
        return "%1$s <= %2$s desc, case when %1$s <= %2$s then %1$s end desc, %1$s".formatted(from, day());
    }

    /** The condition that a period of these two columns includes the day. */
    public String onDay(String alias) {
        return "%1$s.valid_from <= %2$s and (%1$s.valid_until is null or %1$s.valid_until >= %2$s)"
                .formatted(alias, day());
    }

    List<Object> parameters() {
        return parameters;
    }
}
