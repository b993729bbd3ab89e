package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.slots.TermsInTime;

/** Reads {@link TermsAndTimes} for a search. One query: a page that looks for slots sends many already. */
@ApplicationScoped
class TermsAndTimesReader {

    /** Of all versions of the body's terms of reference: each with a post that succeeds the chair, in order. */
    private static final String SUCCESSIONS =
            "SQL('(select string_agg(concat_ws(''/'', c.terms_id, c.post_id), '','' order by c.position)"
                    + " from chair_succession c join terms_of_reference x on x.id = c.terms_id where x.body_id = ?)', b.id)";

    /** Likewise: each with a charge by which one may preside. */
    private static final String CHARGES = "SQL('(select string_agg(concat_ws(''/'', c.terms_id, c.kind), '','')"
            + " from presiding_charge c join terms_of_reference x on x.id = c.terms_id where x.body_id = ?)', b.id)";

    private static final String BODIES = " from GoverningBody b left join TermsOfReference t on t.body = b and t"
            + SlotDesk.OVERLAPS
                    .replace(":from", ":firstDay")
                    .replace(":until", ":lastDay")
                    .formatted("t");

    private static final String CHOSEN = " where b.id in :bodies";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** Without what is known of people's time. */
    TermsAndTimes of(SlotSearch search) {
        return read(
                search,
                entityManager.createQuery(
                        "select b.id, t, " + SUCCESSIONS + ", " + CHARGES + BODIES + CHOSEN, Object[].class));
    }

    /**
     * With what is known of some people's time.
     *
     * @param personIds of whom
     * @param postIds of which posts
     */
    TermsAndTimes of(
            SlotSearch search, Collection<Long> personIds, Collection<Long> postIds, Instant from, Instant until) {
        TypedQuery<Object[]> query = entityManager.createQuery(
                "select b.id, t, " + SUCCESSIONS + ", " + CHARGES + ", a" + BODIES + " left join Availability a on "
                        + JpaAvailabilityRepository.TOUCHES + CHOSEN,
                Object[].class);
        return read(search, JpaAvailabilityRepository.touching(query, personIds, postIds, from, until));
    }

    private static TermsAndTimes read(SlotSearch search, TypedQuery<Object[]> query) {
        Map<Long, SortedMap<Integer, TermsInTime>> versions = new HashMap<>();
        Map<Long, Availability> said = new HashMap<>();
        List<Object[]> rows = query.setParameter("bodies", search.bodyIds())
                .setParameter("firstDay", search.from())
                .setParameter("lastDay", search.until())
                .getResultList();
        for (Object[] row : rows) {
            if (row[1] instanceof TermsOfReference version) {
                versions.computeIfAbsent((Long) row[0], body -> new TreeMap<>())
                        .computeIfAbsent(
                                version.getNumber(), number -> inTime(version, (String) row[2], (String) row[3]));
            }
            if (row.length > 4 && row[4] instanceof Availability each) {
                said.put(each.getId(), each);
            }
        }
        Map<Long, List<TermsInTime>> terms = new HashMap<>();
        versions.forEach((body, ofBody) -> terms.put(body, List.copyOf(ofBody.values())));
        return new TermsAndTimes(
                terms,
                said.values().stream()
                        .sorted(Comparator.comparing(Availability::getStartsAt).thenComparing(Availability::getId))
                        .toList());
    }

    private static TermsInTime inTime(TermsOfReference terms, String successions, String charges) {
        return new TermsInTime(
                terms.getPeriod(),
                terms.getQuorumRule(),
                new ChairSuccession(
                        of(terms, successions).map(Long::valueOf).toList(),
                        of(terms, charges).map(IncumbencyKind::valueOf).collect(Collectors.toSet())),
                terms.getDispatchDays());
    }

    /** What a list of the database says of one version; nothing for null. */
    private static Stream<String> of(TermsOfReference terms, String list) {
        String mine = terms.getId() + "/";
        return list == null
                ? Stream.of()
                : Arrays.stream(list.split(","))
                        .filter(each -> each.startsWith(mine))
                        .map(each -> each.substring(mine.length()));
    }
}
