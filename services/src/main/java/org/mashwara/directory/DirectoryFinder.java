package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** The searches and orders of the register that only SQL can do: similar spellings, the tree of organisations. */
@ApplicationScoped
class DirectoryFinder {

    /** From this likeness on two spellings of a name count as the same: "Yousef" finds "Yousaf". */
    private static final String LIKENESS = "0.4";

    private static final String TREE = "with recursive organisation_named as ("
            + "select distinct on (n.organisation_id) n.organisation_id as id, cast(n.name_en as text) as name"
            + " from organisation_name n order by n.organisation_id, "
            + bestOnDay("n")
            + "), named as (select o.id, o.parent_id, n.name from organisation o join organisation_named n on n.id = o.id),"
            + " tree as (select id, array[id] as ids, array[name] as path from named where parent_id is null union all"
            + " select c.id, t.ids || c.id, t.path || c.name from named c join tree t on c.parent_id = t.id) ";

    private static final String POST_NAMED =
            "(select distinct on (n.post_id) n.post_id as id, n.name_en as name from post_name n order by n.post_id, "
                    + bestOnDay("n") + ")";

    private static final String HOLDER_NAMED =
            "(select distinct on (i.post_id) i.post_id as id, s.name_en as name from incumbency i"
                    + " join person s on s.id = i.person_id where i.valid_from <= ?1"
                    + " and (i.valid_until is null or i.valid_until >= ?1)"
                    + " order by i.post_id, i.kind = 'REGULAR', i.valid_from desc)";

    private static final String FOUND =
            " from (select 'PERSON' as kind, p.id, p.name_en, p.name_ur from person p where "
                    + alike("p")
                    + " union all select 'POST', n.post_id, n.name_en, n.name_ur from post_name n where "
                    + alike("n")
                    + " and n.id = (select m.id from post_name m where m.post_id = n.post_id order by "
                    + bestOnDay("m")
                    + " limit 1) union all select 'ORGANISATION', n.organisation_id, n.name_en, n.name_ur"
                    + " from organisation_name n where "
                    + alike("n")
                    + " and n.id = (select m.id from organisation_name m where m.organisation_id = n.organisation_id order by "
                    + bestOnDay("m")
                    + " limit 1)) as found";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** A kind of thing and its id. */
    record Found(DirectoryHit.Kind kind, long id) {}

    /** A page of what was found, from which row on, and how much there is in all. */
    record Finding(List<Found> rows, long total, int first) {}

    /** Posts around one: the one above, or null, and those right below. */
    record Around(Long above, List<Long> below) {

        /** All of them and the one in the middle. */
        List<Long> with(long middle) {
            List<Long> all = new ArrayList<>(below);
            all.add(middle);
            if (above != null) {
                all.add(above);
            }
            return all;
        }
    }

    /** Persons, posts and organisations with a name like this, the most alike first; how many there are in all. */
    Finding found(String words, LocalDate day, int first, int size) {
        loosen();
        List<?> rows = page(words, day, first, size);
        if (rows.isEmpty() && first > 0) {
            return found(words, day, 0, size);
        }
        List<Found> found = new ArrayList<>();
        long total = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.add(new Found(DirectoryHit.Kind.valueOf((String) columns[0]), number(columns[1])));
            total = number(columns[2]);
        }
        return new Finding(found, total, first);
    }

    private List<?> page(String words, LocalDate day, int first, int size) {
        return entityManager
                .createNativeQuery("select kind, id, count(*) over ()" + FOUND
                        + " order by greatest(word_similarity(?2, name_en),"
                        + " word_similarity(?2, coalesce(name_ur, ''))) desc,"
                        + " similarity(?2, name_en) desc, name_en, kind, id")
                .setParameter(1, day)
                .setParameter(2, words)
                .setParameter(3, contains(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Persons with a name like this, the most alike first. */
    List<Long> persons(String words, int most) {
        loosen();
        Query query = entityManager
                .createNativeQuery(
                        "select p.id from person p where " + alike("p")
                                + " order by greatest(word_similarity(?2, name_en),"
                                + " word_similarity(?2, coalesce(name_ur, ''))) desc, similarity(?2, name_en) desc, name_en, id")
                .setParameter(2, words)
                .setParameter(3, contains(words))
                .setMaxResults(most);
        return ids(query);
    }

    long countPosts(Long organisationId, LocalDate day) {
        String sql = organisationId == null
                ? "select count(*) from post"
                : TREE + "select count(*) from post p join tree t on t.id = p.organisation_id where ?2 = any(t.ids)";
        Query query = entityManager.createNativeQuery(sql);
        if (organisationId != null) {
            query.setParameter(1, day).setParameter(2, organisationId);
        }
        return number(query.getSingleResult());
    }

    /** Ids of posts, of all organisations or of one and those below it. */
    List<Long> posts(Long organisationId, LocalDate day, DirectoryOrder order, int first, int size) {
        String orderBy = switch (order) {
            case ORGANISATION -> "t.path, t.id, p.grade desc nulls last, n.name, p.id";
            case POST -> "n.name, t.path, p.id";
            case HOLDER -> "h.name nulls last, n.name, p.id";
        };
        Query query = entityManager
                .createNativeQuery(TREE
                        + "select p.id from post p join tree t on t.id = p.organisation_id join "
                        + POST_NAMED
                        + " n on n.id = p.id"
                        + (order == DirectoryOrder.HOLDER ? " left join " + HOLDER_NAMED + " h on h.id = p.id" : "")
                        + (organisationId == null ? "" : " where ?2 = any(t.ids)")
                        + " order by "
                        + orderBy)
                .setParameter(1, day)
                .setFirstResult(first)
                .setMaxResults(size);
        if (organisationId != null) {
            query.setParameter(2, organisationId);
        }
        return ids(query);
    }

    /** The organisation and those above it, the highest first, named as on the day; empty if there is none of that id. */
    List<OrganisationRow> pathTo(long organisationId, LocalDate day) {
        List<OrganisationRow> path = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("with recursive up as (select id, parent_id, kind, 0 as above from organisation"
                        + " where id = ?2 union all select o.id, o.parent_id, o.kind, u.above + 1 from organisation o"
                        + " join up u on o.id = u.parent_id)"
                        + " select u.id, u.kind, n.name_en, n.name_ur from up u join lateral (select n.name_en,"
                        + " n.name_ur from organisation_name n where n.organisation_id = u.id order by "
                        + bestOnDay("n")
                        + " limit 1) n on true order by u.above desc")
                .setParameter(1, day)
                .setParameter(2, organisationId)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            path.add(new OrganisationRow(
                    number(columns[0]),
                    OrganisationKind.valueOf((String) columns[1]),
                    LocalText.of((String) columns[2], (String) columns[3])));
        }
        return path;
    }

    /** The posts right above and right below a post, by grade. */
    Around around(long postId) {
        Long above = null;
        List<Long> below = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("select parent_post_id, true, grade from post where id = ?1 and parent_post_id"
                        + " is not null union all (select id, false, grade from post where parent_post_id = ?1"
                        + " order by grade desc nulls last, id)")
                .setParameter(1, postId)
                .setMaxResults(Page.MAX_SIZE)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            if (Boolean.TRUE.equals(columns[1])) {
                above = number(columns[0]);
            } else {
                below.add(number(columns[0]));
            }
        }
        return new Around(above, below);
    }

    /** Orders the names of one thing, the name on the day first, by the same rule as {@link DatedName#on}. */
    private static String bestOnDay(String alias) {
        String from = alias + ".valid_from";
        return "%s <= ?1 desc, case when %s <= ?1 then %s end desc, %s".formatted(from, from, from, from);
    }

    private static String alike(String alias) {
        return "(?2 <% " + alias + ".name_en or ?2 <% " + alias + ".name_ur or " + alias + ".name_en ilike ?3 or "
                + alias + ".name_ur ilike ?3)";
    }

    /**
     * For this transaction: the operator that the index knows takes its threshold from here; and the planner, which
     * takes the comparison of two names for cheap, is kept from making thousands of them.
     */
    private void loosen() {
        entityManager
                .createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', '" + LIKENESS
                        + "', true), set_config('enable_seqscan', 'off', true)")
                .getSingleResult();
    }

    private static String contains(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static List<Long> ids(Query query) {
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add(number(id));
        }
        return ids;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
