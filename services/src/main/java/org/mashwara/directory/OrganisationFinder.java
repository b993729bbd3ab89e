package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** What only SQL can say of the tree of organisations: what stands above and below on a day, and how many. */
@ApplicationScoped
class OrganisationFinder {

    /** The most organisations right below one that a page shows. */
    static final int MOST_BELOW = 100;

    private static final String NAMED = " join lateral (select n.name_en, n.name_ur from organisation_name n"
            + " where n.organisation_id = %s.id order by " + PlacesOnDay.bestName("n") + " limit 1) n on true";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** The organisations above, the highest first, and right below, by name. */
    record Around(List<OrganisationRow> above, List<OrganisationBelow> below) {

        /** The name of the one right above, or null. */
        LocalText parent() {
            return above.isEmpty() ? null : above.get(above.size() - 1).name();
        }
    }

    Around around(long organisationId, LocalDate day) {
        List<OrganisationRow> above = new ArrayList<>();
        List<OrganisationBelow> below = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("with recursive stand as " + PlacesOnDay.ORGANISATIONS
                        + ", up as (select id, parent_id, kind, 0 as above from stand where id = ?2 union all select"
                        + " o.id, o.parent_id, o.kind, u.above + 1 from stand o join up u on o.id = u.parent_id),"
                        + " below as (select parent_id, count(*) as organisations from stand where last_day is null or"
                        + " last_day >= ?1 group by parent_id) (select u.above, u.id, u.kind, n.name_en, n.name_ur, 0, 0 from up u"
                        + NAMED.formatted("u")
                        + " where u.above > 0 order by u.above desc) union all (select 0, o.id, o.kind, n.name_en,"
                        + " n.name_ur, (select count(*) from "
                        + PlacesOnDay.postsOf("%s.organisation_id = o.id")
                        + " p), coalesce((select b.organisations from below b where b.parent_id = o.id), 0) from stand o"
                        + NAMED.formatted("o")
                        + " where o.parent_id = ?2 and (o.last_day is null or o.last_day >= ?1) and exists (select 1"
                        + " from organisation_name b where b.organisation_id = o.id and b.valid_from <= ?1) order by"
                        + " n.name_en, o.id limit "
                        + MOST_BELOW
                        + ")")
                .setParameter(1, day)
                .setParameter(2, organisationId)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long id = number(columns[1]);
            OrganisationKind kind = OrganisationKind.valueOf((String) columns[2]);
            LocalText name = LocalText.of((String) columns[3], (String) columns[4]);
            if (number(columns[0]) > 0) {
                above.add(new OrganisationRow(id, kind, name));
            } else {
                below.add(new OrganisationBelow(id, kind, name, number(columns[5]), number(columns[6])));
            }
        }
        return new Around(above, below);
    }

    /** Ids of the posts of the organisation itself on a day, by grade and name. */
    Page<Long> ownPosts(long organisationId, LocalDate day, int first, int size) {
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Long> ids = new ArrayList<>();
        long total = 0;
        for (Object row : entityManager
                .createNativeQuery("select p.id, count(*) over () from "
                        + PlacesOnDay.postsOf("%s.organisation_id = ?2")
                        + " p join lateral (select n.name_en from post_name n"
                        + " where n.post_id = p.id order by "
                        + PlacesOnDay.bestName("n")
                        + " limit 1) n on true order by p.grade desc nulls last,"
                        + " n.name_en, p.id limit ?4 offset ?3")
                .setParameter(1, day)
                .setParameter(2, organisationId)
                .setParameter(3, from)
                .setParameter(4, most)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ids.add(number(columns[0]));
            total = number(columns[1]);
        }
        return ids.isEmpty() && from > 0 ? ownPosts(organisationId, day, 0, most) : new Page<>(ids, total, from, most);
    }

    /**
     * Ids of the posts of the organisation and of those below it on a day.
     *
     * @param most how many at most
     */
    List<Long> allPosts(long organisationId, LocalDate day, int most) {
        List<Long> ids = new ArrayList<>();
        for (Object id : entityManager
                .createNativeQuery("with recursive stand as " + PlacesOnDay.ORGANISATIONS
                        + ", down as (select id from stand where id = ?2 union select o.id from stand o join down d"
                        + " on o.parent_id = d.id), placed as "
                        + PlacesOnDay.POSTS
                        + " select p.id from placed p join down d on d.id = p.organisation_id order by p.id")
                .setParameter(1, day)
                .setParameter(2, organisationId)
                .setMaxResults(most)
                .getResultList()) {
            ids.add(number(id));
        }
        return ids;
    }

    /** Ids of the organisations right below one on a day or later. */
    List<Long> belowFrom(long organisationId, LocalDate day) {
        return ids(
                "select o.id from organisation o where (o.last_day is null or o.last_day >= ?1) and (o.parent_id = ?2"
                        + " or exists (select 1 from organisation_former_parent f where f.organisation_id = o.id"
                        + " and f.parent_id = ?2 and f.valid_until >= ?1)) order by o.id",
                organisationId,
                day);
    }

    /** Ids of the posts that belong to the organisation itself on a day or later. */
    List<Long> postsFrom(long organisationId, LocalDate day) {
        return ids(
                "select p.id from post p where (p.last_day is null or p.last_day >= ?1) and (p.organisation_id = ?2"
                        + " or exists (select 1 from post_former_place f where f.post_id = p.id"
                        + " and f.organisation_id = ?2 and f.valid_until >= ?1)) order by p.id",
                organisationId,
                day);
    }

    private List<Long> ids(String sql, long organisationId, LocalDate day) {
        List<Long> ids = new ArrayList<>();
        for (Object id : entityManager
                .createNativeQuery(sql)
                .setParameter(1, day)
                .setParameter(2, organisationId)
                .getResultList()) {
            ids.add(number(id));
        }
        return ids;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
