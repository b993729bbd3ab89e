package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/** Finds bodies by code, present and former names; everybody who is signed in reads about bodies. */
@ApplicationScoped
class BodySearch implements SearchFinder {

    /** Few enough to be compared without an index. */
    private static final String NAMED = """
        (select b.id, search_vector(n.en, n.ur) as search_words, search_spelling(n.en || ' ' || coalesce(n.ur, '')) as search_spelling
           from governing_body b
          cross join lateral (select concat_ws(' ', b.code, b.name_en, string_agg(f.name_en, ' ')) as en,
                                     concat_ws(' ', b.name_ur, string_agg(f.name_ur, ' ')) as ur
                                from governing_body_former f where f.body_id = b.id) n) b\
        """;

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        return List.of(new SearchSource(
                SearchKind.BODY,
                terms.named("b.id", NAMED, "b", "null", "true"),
                "select b.id, b.code, b.name_en, b.name_ur, b.city_en, b.city_ur, cast(null as text),"
                        + " cast(null as text), cast(null as text), cast(null as text), cast(null as date)"
                        + " from governing_body b where b.id = f.id"));
    }
}
