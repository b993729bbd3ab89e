package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Page;

/**
 * Pages of the register's posts, of all organisations or of one and those below it. What a page costs follows its size,
 * not the register's: organisations are ordered and their posts counted, only the posts of the organisations on the page
 * are looked at; by name an index leads to the first ones.
 */
@ApplicationScoped
class PostList {

    private static final String BY_ORGANISATION = """
            %1$s,
            counted as (select p.organisation_id, count(*) as posts from %2$s p group by p.organisation_id),
            run as (select t.id, t.place, sum(c.posts) over (order by t.place) as until, c.posts,
                           sum(c.posts) over () as total
                      from tree t join counted c on c.organisation_id = t.id),
            page as (select r.id, r.place, r.until, r.until - r.posts as before, r.total, p.first
                       from run r
                      cross join lateral (select least(?3, div(r.total - 1, ?4) * ?4) as first) p
                      where r.until > p.first and r.until - r.posts < p.first + ?4)
            select p.id, g.total, g.first
              from page g
             cross join lateral %3$s p
              join post_name n on n.post_id = p.id and %4$s
             order by g.place, p.grade desc nulls last, n.name_en, p.id
             limit ?4 offset (select max(first - before) from page)
            """;

    private static final String BY_POST = """
            %1$s
            select p.id
              from post_name n join %2$s p on p.id = n.post_id join tree t on t.id = p.organisation_id
             where %3$s
             order by n.name_en, t.place, p.id limit ?4 offset ?3
            """;

    /** By who holds a post on the day: whoever acts for it prevails. */
    private static final String BY_HOLDER =
            """
            %%s
            select p.id
              from person s join incumbency i on i.person_id = s.id and %1$s
              join %3$s p on p.id = i.post_id
              join post_name n on n.post_id = p.id and %4$s
             %%s
             where not exists (select 1 from incumbency j where j.post_id = i.post_id and i.kind = 'REGULAR'
                                  and j.kind <> 'REGULAR' and %2$s)
             order by s.name_en, n.name_en, p.id limit ?4 offset ?3
            """.formatted(PlacesOnDay.valid("i"), PlacesOnDay.valid("j"), PlacesOnDay.POSTS, PlacesOnDay.valid("n"));

    /** The vacant posts of a page on which those that are held come first. */
    private static final String VACANT =
            """
            %%s
            select v.id
              from (select p.id, ?5 - count(*) over () + row_number() over (order by n.name_en, p.id) as until
                      from %2$s p join post_name n on n.post_id = p.id and %3$s
                     %%s
                     where not exists (select 1 from incumbency i where i.post_id = p.id and %1$s)) v
             where v.until > ?3 and v.until <= ?3 + ?4 order by v.until
            """.formatted(PlacesOnDay.valid("i"), PlacesOnDay.POSTS, PlacesOnDay.valid("n"));

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /**
     * Ids of posts.
     *
     * @param organisationId only those of this organisation and of those below it; null for all
     * @param first index of the first row, from 0; the last page where there are not so many
     */
    Page<Long> page(Long organisationId, LocalDate day, DirectoryOrder order, int first, int size) {
        Request request = new Request(organisationId, day, Math.max(0, first), size, 0);
        if (order == DirectoryOrder.ORGANISATION) {
            return byOrganisation(request);
        }
        long total = count(request);
        Request onAPage = request.from((int) Math.min(request.first(), Math.max(0, (total - 1) / size * size)));
        List<Long> ids = order == DirectoryOrder.POST ? byPost(onAPage) : byHolder(onAPage, total);
        return new Page<>(ids, total, onAPage.first(), size);
    }

    /** What is asked for; the parameters 2, 1, 3, 4 and 5 of a statement. */
    private record Request(Long organisationId, LocalDate day, int first, int size, long total) {

        Request from(int row) {
            return new Request(organisationId, day, row, size, total);
        }

        Request of(long posts) {
            return new Request(organisationId, day, first, size, posts);
        }

        boolean below() {
            return organisationId != null;
        }

        String tree() {
            return PlacesOnDay.tree(below());
        }

        /** Begins a statement that names {@code tree} only where it asks for a part of it. */
        String treeIfBelow() {
            return below() ? tree() : "";
        }

        /** Keeps to the organisations that are asked for; {@code p} is a post on the day. */
        String joinIfBelow() {
            return below() ? " join tree t on t.id = p.organisation_id" : "";
        }
    }

    private Page<Long> byOrganisation(Request request) {
        List<Long> ids = new ArrayList<>();
        long total = 0;
        int first = 0;
        for (Object row : rows(
                BY_ORGANISATION.formatted(
                        request.tree(),
                        PlacesOnDay.POSTS,
                        PlacesOnDay.postsOf("%s.organisation_id = g.id"),
                        PlacesOnDay.valid("n")),
                request)) {
            Object[] columns = (Object[]) row;
            ids.add(number(columns[0]));
            total = number(columns[1]);
            first = (int) number(columns[2]);
        }
        return new Page<>(ids, total, first, request.size());
    }

    private List<Long> byPost(Request request) {
        return ids(BY_POST.formatted(request.tree(), PlacesOnDay.POSTS, PlacesOnDay.valid("n")), request);
    }

    private List<Long> byHolder(Request request, long total) {
        List<Long> ids =
                new ArrayList<>(ids(BY_HOLDER.formatted(request.treeIfBelow(), request.joinIfBelow()), request));
        if (ids.size() < request.size() && request.first() + ids.size() < total) {
            ids.addAll(ids(VACANT.formatted(request.treeIfBelow(), request.joinIfBelow()), request.of(total)));
        }
        return ids;
    }

    private long count(Request request) {
        String sql = request.below()
                ? request.tree() + "select count(*) from " + PlacesOnDay.POSTS + " p" + request.joinIfBelow()
                : PlacesOnDay.COUNT_OF_POSTS;
        return number(rows(sql, request).get(0));
    }

    private List<Long> ids(String sql, Request request) {
        List<Long> ids = new ArrayList<>();
        for (Object id : rows(sql, request)) {
            ids.add(number(id));
        }
        return ids;
    }

    private List<?> rows(String sql, Request request) {
        var query = entityManager.createNativeQuery(sql).setParameter(1, request.day());
        if (sql.contains("?2")) {
            query.setParameter(2, request.organisationId());
        }
        if (sql.contains("?4")) {
            query.setParameter(3, request.first()).setParameter(4, request.size());
        }
        if (sql.contains("?5")) {
            query.setParameter(5, request.total());
        }
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
