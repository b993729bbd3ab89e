package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.shared.Actor;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/**
 * Finds meetings, and what they decided, recommended and gave somebody to do: as far as {@link Reach} lets the person
 * see the meeting; action points also where the person acts for their owner.
 */
@ApplicationScoped
class MeetingSearch implements SearchFinder {

    private static final Pattern REFERENCE = Pattern.compile("(\\S+)/([DRA])(\\d{1,6})");

    @Inject
    private Reach reach;

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        if (!terms.wants(SearchKind.MEETING) || !actor.hasAny(Reach.REVIEWERS)) {
            return List.of();
        }
        Reach.Extent extent = reach.of(actor);
        String visible = extent.sql(terms::bind);
        List<SearchSource> sources = new ArrayList<>();
        sources.add(meetings(terms, visible));
        sources.add(record(SearchKind.DECISION, "decision", "D", terms, visible));
        sources.add(record(SearchKind.RECOMMENDATION, "recommendation", "R", terms, visible));
        sources.add(actionPoints(terms, extent, visible));
        return sources;
    }

    private static SearchSource meetings(SearchTerms terms, String visible) {
        return new SearchSource(
                SearchKind.MEETING,
                terms.named("m.id", "meeting m", "m", "m.starts_at at time zone m.time_zone", visible),
                """
                select m.id, m.reference, m.name_en, m.name_ur, r.city_en, r.city_ur, cast(null as text),
                       cast(null as text), cast(null as text), m.state, cast(m.starts_at at time zone m.time_zone as date)
                  from meeting m join room r on r.id = m.room_id where m.id = f.id
                """);
    }

    private static SearchSource record(
            SearchKind kind, String table, String letter, SearchTerms terms, String visible) {
        return new SearchSource(kind, found(table, letter, terms, visible), """
                select m.id, m.reference || '/%s' || r.number, cast(null as text), cast(null as text), m.name_en, m.name_ur,
                       cast(null as text), cast(null as text), r.text, cast(null as text),
                       cast(r.recorded_at at time zone m.time_zone as date)
                  from %s r join meeting m on m.id = r.meeting_id where r.id = f.id
                """.formatted(letter, table));
    }

    private static SearchSource actionPoints(SearchTerms terms, Reach.Extent extent, String visible) {
        return new SearchSource(
                SearchKind.ACTION_POINT,
                found(
                        "action_point",
                        "A",
                        terms,
                        "(" + extent.owned("r.owner_post_id", terms::bind) + " or " + visible + ")"),
                """
                select r.id, m.reference || '/A' || r.number, cast(null as text), cast(null as text), n.name_en, n.name_ur,
                       cast(null as text), cast(null as text), r.task, r.state, r.due_on
                  from action_point r join meeting m on m.id = r.meeting_id
                 cross join lateral (select x.name_en, x.name_ur from post_name x where x.post_id = r.owner_post_id
                                      order by %s limit 1) n
                 where r.id = f.id
                """.formatted(terms.bestName("x")));
    }

    /** By its words, or as the one whose reference was asked for. */
    private static String found(String table, String letter, SearchTerms terms, String visible) {
        String from = table + " r join meeting m on m.id = r.meeting_id";
        Optional<Matcher> reference = reference(terms.words().asked());
        if (reference.isEmpty()) {
            return terms.said("r.id", from, "r", "r.recorded_at at time zone m.time_zone", visible);
        }
        return "select r.id, 1 as rank, cast(null as date) as day, true as exact from " + from + " where m.reference = "
                + terms.bind(reference.get().group(1)) + " and r.number = cast("
                + terms.bind(reference.get().group(3)) + " as integer) and "
                + reference.get().group(2).equals(letter) + " and " + visible;
    }

    private static Optional<Matcher> reference(String asked) {
        Matcher matcher = REFERENCE.matcher(asked.toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
