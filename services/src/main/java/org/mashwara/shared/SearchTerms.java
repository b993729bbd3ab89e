package org.mashwara.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A search as the statement asks it: its words, its day, and the parameters that the features' conditions need. */
public final class SearchTerms {

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

    /** The condition that a name or one spelt like it is meant; both arguments as an index has them. */
    public String meant(String vector, String spelling) {
        return "(" + vector + " @@ search_query(?1) or search_spelling(?1) <% " + spelling + ")";
    }

    /** How well a name fits: every word of it found counts more than any likeness. */
    public String fit(String vector, String spelling) {
        return "case when " + vector + " @@ (select query from asked) then 1 else 0 end"
                + " + word_similarity((select spelling from asked), " + spelling + ")";
    }

    /** The condition that a prose holds the words; the argument as an index has it. */
    public String said(String vector) {
        return vector + " @@ search_query(?1)";
    }

    /** How well a prose fits. */
    public String weight(String vector) {
        return "ts_rank(" + vector + ", (select query from asked))";
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
