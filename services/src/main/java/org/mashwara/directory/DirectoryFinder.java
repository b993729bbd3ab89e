package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;
import org.mashwara.shared.SearchKind;

/** The searches and orders of the register that only SQL can do: similar spellings, the tree of organisations. */
@ApplicationScoped
class DirectoryFinder {

    /** Organisations with the one above on the day. */
    static final String ORGANISATIONS_PLACED = "(select o.id, o.kind, o.last_day, case when f.organisation_id is null"
            + " then o.parent_id else f.parent_id end as parent_id from organisation o left join"
            + " (select distinct on (organisation_id) organisation_id, parent_id from organisation_former_parent"
            + " where valid_until >= ?1 order by organisation_id, valid_until) f on f.organisation_id = o.id)";

    /** Posts that exist on the day, with organisation, post above and grade on it. */
    static final String POSTS_PLACED = "(select p.id, coalesce(f.organisation_id, p.organisation_id)"
            + " as organisation_id, case when f.post_id is null then p.parent_post_id else f.parent_post_id end"
            + " as parent_post_id, case when f.post_id is null then p.grade else f.grade end as grade from post p"
            + " left join (select distinct on (post_id) post_id, organisation_id, parent_post_id, grade"
            + " from post_former_place where valid_until >= ?1 order by post_id, valid_until) f on f.post_id = p.id"
            + " where (p.last_day is null or p.last_day >= ?1)"
            + " and exists (select 1 from post_name b where b.post_id = p.id and b.valid_from <= ?1))";

    private static final String TREE = "with recursive organisation_named as ("
            + "select distinct on (n.organisation_id) n.organisation_id as id, cast(n.name_en as text) as name"
            + " from organisation_name n order by n.organisation_id, "
            + bestOnDay("n")
            + "), named as (select o.id, o.parent_id, n.name from "
            + ORGANISATIONS_PLACED
            + " o join organisation_named n on n.id = o.id),"
            + " tree as (select id, array[id] as ids, array[name] as path from named where parent_id is null union all"
            + " select c.id, t.ids || c.id, t.path || c.name from named c join tree t on c.parent_id = t.id) ";

    /** Of a post that exists on the day: names follow one another without a gap. */
    private static final String POST_NAMED = "(select n.post_id as id, n.name_en as name from post_name n"
            + " where n.valid_from <= ?1 and (n.valid_until is null or n.valid_until >= ?1))";

    private static final String HOLDER_NAMED =
            "(select distinct on (i.post_id) i.post_id as id, s.name_en as name from incumbency i"
                    + " join person s on s.id = i.person_id where i.valid_from <= ?1"
                    + " and (i.valid_until is null or i.valid_until >= ?1)"
                    + " order by i.post_id, i.kind = 'REGULAR', i.valid_from desc)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /**
     * Posts around one: the one above on the day, or null, those right below, the ones that it was above or below
     * otherwise, what succeeded it and what it came from; and its organisation with those above it.
     */
    record Around(
            Long above,
            List<Long> below,
            List<Long> earlier,
            List<Long> successors,
            List<Long> origins,
            List<OrganisationRow> organisations) {

        /** All of them and the one in the middle. */
        List<Long> with(long middle) {
            List<Long> all = new ArrayList<>(below);
            all.add(middle);
            all.addAll(earlier);
            all.addAll(successors);
            all.addAll(origins);
            if (above != null) {
                all.add(above);
            }
            return all.stream().distinct().toList();
        }
    }

    /** Ids of what is called exactly so, in either language, on the day; a person on any day. */
    List<Long> called(SearchKind kind, String name, LocalDate day, int most) {
        String same = "(lower(%1$s.name_en) = lower(?2) or %1$s.name_ur = ?2)";
        String sql = switch (kind) {
            case PERSON -> "select p.id from person p where cast(?1 as date) is not null and " + same.formatted("p");
            case POST -> calledOnDay("post_name", "post_id", same);
            case ORGANISATION -> calledOnDay("organisation_name", "organisation_id", same);
            default -> throw new IllegalArgumentException("not in the register: " + kind);
        };
        return ids(entityManager
                .createNativeQuery(sql + " order by 1")
                .setParameter(1, day)
                .setParameter(2, name)
                .setMaxResults(most));
    }

    private static String calledOnDay(String table, String owner, String same) {
        return "select n." + owner + " from " + table + " n where n.valid_from <= ?1"
                + " and (n.valid_until is null or n.valid_until >= ?1) and " + same.formatted("n");
    }

    long countPosts(Long organisationId, LocalDate day) {
        String sql = organisationId == null
                ? "select count(*) from " + POSTS_PLACED + " p"
                : TREE + "select count(*) from " + POSTS_PLACED
                        + " p join tree t on t.id = p.organisation_id where ?2 = any(t.ids)";
        Query query = entityManager.createNativeQuery(sql).setParameter(1, day);
        if (organisationId != null) {
            query.setParameter(2, organisationId);
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
                        + "select p.id from "
                        + POSTS_PLACED
                        + " p join tree t on t.id = p.organisation_id join "
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
                .createNativeQuery("with recursive stand as " + ORGANISATIONS_PLACED
                        + ", up as (select id, parent_id, kind, 0 as above from stand"
                        + " where id = ?2 union all select o.id, o.parent_id, o.kind, u.above + 1 from stand o"
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

    /** The posts around a post on a day; those below by grade. */
    Around around(long postId, LocalDate day) {
        Map<String, List<Long>> found = new HashMap<>();
        List<OrganisationRow> path = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("with recursive placed as " + POSTS_PLACED + ", stand as " + ORGANISATIONS_PLACED
                        + ", up as (select s.id, s.parent_id, s.kind, 0 as above from stand s where s.id ="
                        + " coalesce((select f.organisation_id from post_former_place f where f.post_id = ?2"
                        + " and f.valid_until >= ?1 order by f.valid_until limit 1),"
                        + " (select organisation_id from post where id = ?2)) union all"
                        + " select o.id, o.parent_id, o.kind, u.above + 1 from stand o join up u on o.id = u.parent_id)"
                        + " (select 'BELOW', id, grade, null, null from placed where parent_post_id = ?2"
                        + " order by grade desc nulls last, id limit "
                        + Page.MAX_SIZE
                        + ") union all select 'ABOVE', parent_post_id, null, null, null from placed where id = ?2"
                        + " union all select 'EARLIER', parent_post_id, null, null, null from post_former_place where"
                        + " post_id = ?2 union all select 'EARLIER', parent_post_id, null, null, null from post where"
                        + " id = ?2 union all select 'SUCCESSOR', successor_id, null, null, null from post_successor"
                        + " where post_id = ?2 union all select 'ORIGIN', post_id, null, null, null from"
                        + " post_successor where successor_id = ?2 union all (select 'PATH', u.id, u.kind, n.name_en,"
                        + " n.name_ur from up u join lateral (select n.name_en, n.name_ur from organisation_name n"
                        + " where n.organisation_id = u.id order by "
                        + bestOnDay("n")
                        + " limit 1) n on true order by u.above desc)")
                .setParameter(1, day)
                .setParameter(2, postId)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            if ("PATH".equals(columns[0])) {
                path.add(new OrganisationRow(
                        number(columns[1]),
                        OrganisationKind.valueOf((String) columns[2]),
                        LocalText.of((String) columns[3], (String) columns[4])));
            } else if (columns[1] != null) {
                found.computeIfAbsent((String) columns[0], key -> new ArrayList<>())
                        .add(number(columns[1]));
            }
        }
        return new Around(
                found.getOrDefault("ABOVE", List.of()).stream().findFirst().orElse(null),
                found.getOrDefault("BELOW", List.of()),
                found.getOrDefault("EARLIER", List.of()),
                found.getOrDefault("SUCCESSOR", List.of()),
                found.getOrDefault("ORIGIN", List.of()),
                path);
    }

    /** Orders the names of one thing, the name on the day first, by the same rule as {@link DatedName#on}. */
    static String bestOnDay(String alias) {
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
