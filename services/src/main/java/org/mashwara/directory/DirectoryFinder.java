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

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

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
