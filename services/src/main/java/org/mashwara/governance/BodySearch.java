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

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        return List.of(new SearchSource(
                SearchKind.BODY,
                terms.named("b.id", "governing_body b", "b", "null", "true"),
                "select b.id, b.code, b.name_en, b.name_ur, b.city_en, b.city_ur, cast(null as text),"
                        + " cast(null as text), cast(null as text), cast(null as text), cast(null as date)"
                        + " from governing_body b where b.id = f.id"));
    }
}
