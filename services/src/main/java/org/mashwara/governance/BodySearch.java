package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/** Finds bodies by code and name; everybody who is signed in reads about bodies. */
@ApplicationScoped
class BodySearch implements SearchFinder {

    private static final String VECTOR = "search_vector(b.code || ' ' || b.name_en, b.name_ur)";

    private static final String SPELLING =
            "search_spelling(b.code || ' ' || b.name_en || ' ' || coalesce(b.name_ur, ''))";

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        return List.of(new SearchSource(
                SearchKind.BODY,
                "select b.id, %s as rank, cast(null as date) as day from governing_body b where %s"
                        .formatted(terms.fit(VECTOR, SPELLING), terms.meant(VECTOR, SPELLING)),
                "select b.id, b.code, b.name_en, b.name_ur, b.city_en, b.city_ur, cast(null as text),"
                        + " cast(null as text), cast(null as text), cast(null as text), cast(null as date)"
                        + " from governing_body b where b.id = f.id"));
    }
}
