package org.mashwara.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Search;
import org.mashwara.shared.SearchFinding;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchWords;

/** The search over the whole portal: everybody finds what everybody's own pages show. At most four statements. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.SECRETARIAT,
    Roles.SUBPROGRAMME_LEAD,
    Roles.AGENCY_HEAD,
    Roles.COUNTERPART,
    Roles.AUDITOR
})
public class SearchQueries {

    @Inject
    private Search search;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * What the person may see of what holds the words, or is spelt alike, as of today.
     *
     * @param words at least two characters; nothing is found for less
     * @param kind the one kind of which a page is shown; null for the best of every kind
     * @param first index of the first one of that kind, from 0
     * @param size how many of that kind, or of every kind
     */
    public SearchFinding search(String words, SearchKind kind, int first, int size) {
        return search.find(
                new Search.Request(
                        SearchWords.of(words),
                        LocalDate.now(clock),
                        EnumSet.allOf(SearchKind.class),
                        kind,
                        first,
                        Math.max(1, Math.min(size, Page.MAX_SIZE))),
                actors.current());
    }
}
