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

/** What only SQL can say of the register: who is called so, what stands above and below. */
@ApplicationScoped
class DirectoryFinder {

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

    /** The organisation and those above it, the highest first, named as on the day; empty if there is none of that id. */
    List<OrganisationRow> pathTo(long organisationId, LocalDate day) {
        List<OrganisationRow> path = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("with recursive stand as " + PlacesOnDay.ORGANISATIONS
                        + ", up as (select id, parent_id, kind, 0 as above from stand"
                        + " where id = ?2 union all select o.id, o.parent_id, o.kind, u.above + 1 from stand o"
                        + " join up u on o.id = u.parent_id)"
                        + " select u.id, u.kind, n.name_en, n.name_ur from up u join lateral (select n.name_en,"
                        + " n.name_ur from organisation_name n where n.organisation_id = u.id order by "
                        + PlacesOnDay.bestName("n")
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
                .createNativeQuery("with recursive stand as " + PlacesOnDay.ORGANISATIONS
                        + ", up as (select s.id, s.parent_id, s.kind, 0 as above from stand s where s.id ="
                        + " coalesce((select f.organisation_id from post_former_place f where f.post_id = ?2"
                        + " and f.valid_until >= ?1 order by f.valid_until limit 1),"
                        + " (select organisation_id from post where id = ?2)) union all"
                        + " select o.id, o.parent_id, o.kind, u.above + 1 from stand o join up u on o.id = u.parent_id)"
                        + " (select 'BELOW', id, grade, null, null from "
                        + PlacesOnDay.postsOf("%s.parent_post_id = ?2")
                        + " b order by grade desc nulls last, id limit "
                        + Page.MAX_SIZE
                        + ") union all select 'ABOVE', parent_post_id, null, null, null from "
                        + PlacesOnDay.postsOf("p.id = ?2")
                        + " a union all select 'EARLIER', parent_post_id, null, null, null from post_former_place where"
                        + " post_id = ?2 union all select 'EARLIER', parent_post_id, null, null, null from post where"
                        + " id = ?2 union all select 'SUCCESSOR', successor_id, null, null, null from post_successor"
                        + " where post_id = ?2 union all select 'ORIGIN', post_id, null, null, null from"
                        + " post_successor where successor_id = ?2 union all (select 'PATH', u.id, u.kind, n.name_en,"
                        + " n.name_ur from up u join lateral (select n.name_en, n.name_ur from organisation_name n"
                        + " where n.organisation_id = u.id order by "
                        + PlacesOnDay.bestName("n")
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
