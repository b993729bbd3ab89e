package org.mashwara.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/** Finds the activities of the workplan versions in force; everybody who is signed in reads workplans. */
@ApplicationScoped
class ActivitySearch implements SearchFinder {

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        return List.of(new SearchSource(
                SearchKind.ACTIVITY,
                terms.named(
                        "a.id",
                        "activity a join workplan_version v on v.id = a.workplan_version_id and v.state = 'APPROVED'"
                                + " join workplan w on w.id = v.workplan_id",
                        "a",
                        "make_date(w.last_year, 12, 31)",
                        "true"),
                """
                select a.id, a.code, a.name_en, a.name_ur, w.name_en, w.name_ur, cast(null as text), cast(null as text),
                       cast(null as text), cast(null as text), cast(null as date)
                  from activity a
                  join workplan_version v on v.id = a.workplan_version_id
                  join workplan w on w.id = v.workplan_id
                 where a.id = f.id
                """));
    }
}
