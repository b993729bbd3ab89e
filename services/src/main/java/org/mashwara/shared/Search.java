package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches the things of all features in one statement, besides what the features ask about the person: every kind finds
 * by its indexes what matches and what the person may see, the best of it is shown.
 */
@ApplicationScoped
public class Search {

    /** More things of one kind than these are not told by number. */
    public static final int MOST = 1000;

    /** From this likeness on two spellings count as the same: "Yousef" finds "Yousaf". */
    private static final String LIKENESS = "0.4";

    private static final int EXACT = 15;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Instance<SearchFinder> finders;

    /**
     * What is asked for.
     *
     * @param day as of which things are named and held
     * @param kinds what is searched for
     * @param chosen the one kind of which a page is shown; null for the best of every kind
     * @param first index of the first one of the chosen kind, from 0
     * @param size how many of the chosen kind, or of every kind
     */
    public record Request(
            SearchWords words, LocalDate day, Set<SearchKind> kinds, SearchKind chosen, int first, int size) {}

    /** What the person may see of what was asked for. Two statements, and those that the finders send. */
    public SearchFinding find(Request request, Actor actor) {
        if (request.words().isTooShort()) {
            return SearchFinding.NOTHING;
        }
        SearchTerms terms = new SearchTerms(request.words(), request.day(), request.kinds());
        List<SearchSource> sources = finders.stream()
                .flatMap(finder -> finder.sources(terms, actor).stream())
                .filter(source -> request.kinds().contains(source.kind()))
                .sorted(Comparator.comparing(SearchSource::kind))
                .toList();
        if (sources.isEmpty()) {
            return SearchFinding.NOTHING;
        }
        loosen();
        int first = request.chosen() == null ? 0 : Math.max(0, request.first());
        SearchFinding finding = read(request, terms, sources, first);
        boolean beyond = first > 0 && finding.hits().isEmpty();
        return beyond ? read(request, terms, sources, 0) : finding;
    }

    private SearchFinding read(Request request, SearchTerms terms, List<SearchSource> sources, int first) {
        String statement = "with asked as materialized (select search_query(?1) as query,"
                + " search_spelling(?1) as spelling, cast(?2 as date) as day) "
                + sources.stream()
                        .map(source -> part(source, request, first))
                        .collect(Collectors.joining(" union all "))
                + " order by 1, 2";
        Query query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < terms.parameters().size(); i++) {
            query.setParameter(i + 1, terms.parameters().get(i));
        }
        Map<SearchKind, Integer> totals = new EnumMap<>(SearchKind.class);
        Set<SearchKind> alike = EnumSet.noneOf(SearchKind.class);
        List<SearchHit> hits = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            SearchKind kind = SearchKind.values()[((Number) row[0]).intValue()];
            totals.put(kind, ((Number) row[2]).intValue());
            if (!(Boolean) row[EXACT]) {
                alike.add(kind);
            }
            if (request.chosen() == null || request.chosen() == kind) {
                hits.add(hit(kind, row));
            }
        }
        return new SearchFinding(totals, alike, hits, first);
    }

    /** Of a kind that is not chosen one thing is read, to tell how much there is. */
    private static String part(SearchSource source, Request request, int first) {
        boolean all = request.chosen() == null;
        boolean chosen = request.chosen() == source.kind();
        return """
                select %d, f.place, f.total, f.id, s.target, s.code, s.name_en, s.name_ur, s.note_en, s.note_ur, s.by_en,
                       s.by_ur, s.prose, s.state, s.day, f.exact
                  from (select c.id, row_number() over (order by c.rank desc, c.day desc nulls last, %s) as place,
                               count(*) over () as total, bool_or(c.exact) over () as exact
                          from (%s) c order by 2 limit %d offset %d) f
                 cross join lateral (%s) as s(target, code, name_en, name_ur, note_en, note_ur, by_en, by_ur, prose, state, day)
                """.formatted(
                        source.kind().ordinal(),
                        source.tie(),
                        source.found(),
                        all || chosen ? request.size() : 1,
                        chosen ? first : 0,
                        source.shown());
    }

    private static SearchHit hit(SearchKind kind, Object[] row) {
        return new SearchHit(
                kind,
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (String) row[5],
                text(row[6], row[7]),
                text(row[8], row[9]),
                text(row[10], row[11]),
                (String) row[12],
                (String) row[13],
                row[14] instanceof Date date ? date.toLocalDate() : (LocalDate) row[14]);
    }

    private static LocalText text(Object en, Object ur) {
        return en == null ? null : LocalText.prose((String) en, (String) ur);
    }

    /**
     * For this transaction: the operator that the indexes know takes its threshold from here, and a statement that takes
     * milliseconds is not compiled, which takes longer.
     */
    private void loosen() {
        entityManager
                .createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', '" + LIKENESS
                        + "', true), set_config('jit', 'off', true)")
                .getSingleResult();
    }
}
