package org.mashwara.directory;

/** What stands where on a day, as parts of SQL statements; the day is their parameter 1. */
final class PlacesOnDay {

    /** Organisations with the one above on the day. */
    static final String ORGANISATIONS = """
            (select o.id, o.kind, o.last_day,
                    case when f.organisation_id is null then o.parent_id else f.parent_id end as parent_id
               from organisation o
               left join (select distinct on (organisation_id) organisation_id, parent_id
                            from organisation_former_parent
                           where valid_until >= ?1 order by organisation_id, valid_until) f on f.organisation_id = o.id)
            """;

    /** That {@code p}, a post, exists on the day. */
    private static final String EXISTS = "p.first_day <= ?1 and (p.last_day is null or p.last_day >= ?1)";

    /** All posts that exist on the day, with organisation and grade on it. */
    static final String POSTS = """
            (select p.id, coalesce(f.organisation_id, p.organisation_id) as organisation_id,
                    case when f.post_id is null then p.grade else f.grade end as grade
               from post p
               left join (select distinct on (post_id) post_id, organisation_id, grade
                            from post_former_place
                           where valid_until >= ?1 order by post_id, valid_until) f on f.post_id = p.id
              where %s)
            """.formatted(EXISTS);

    /** How many posts exist on the day. */
    static final String COUNT_OF_POSTS = "select count(*) from post p where " + EXISTS;

    private static final String POSTS_OF = """
            (select p.id, p.organisation_id, p.parent_post_id, p.grade
               from post p
              where %1$s and %3$s
                and not exists (select 1 from post_former_place l where l.post_id = p.id and l.valid_until >= ?1)
             union all
             select p.id, f.organisation_id, f.parent_post_id, f.grade
               from post_former_place f join post p on p.id = f.post_id
              where %2$s and %3$s and f.valid_until >= ?1
                and not exists (select 1 from post_former_place e
                                 where e.post_id = f.post_id and e.valid_until >= ?1 and e.valid_until < f.valid_until))
            """;

    private static final String TREE = """
            with recursive organisation_named as (
                select distinct on (n.organisation_id) n.organisation_id as id, cast(n.name_en as text) as name
                  from organisation_name n order by n.organisation_id, %2$s),
            named as (select o.id, o.parent_id, n.name from %1$s o join organisation_named n on n.id = o.id),
            walk as (select id, array[name] as path from named where %3$s
                      union all
                     select c.id, w.path || c.name from named c join walk w on c.parent_id = w.id),
            tree as (select id, row_number() over (order by path, id) as place from walk)
            """;

    private PlacesOnDay() {}

    /**
     * A few posts that exist on the day, found by an index, with organisation, post above and grade on it.
     *
     * @param where which ones; %s stands for what holds the place, {@code p} is the post
     */
    static String postsOf(String where) {
        return POSTS_OF.formatted(where.formatted("p"), where.formatted("f"), EXISTS);
    }

    /**
     * Begins a statement with {@code tree}: organisations with their place in the order of all, by the path of their
     * names on the day.
     *
     * @param below whether only the organisation of parameter 2 and those below it
     */
    static String tree(boolean below) {
        return TREE.formatted(ORGANISATIONS, bestName("n"), below ? "id = ?2" : "parent_id is null");
    }

    /** That a name or an incumbency holds on the day; of a post that exists then, exactly one name does. */
    static String valid(String alias) {
        return "(%1$s.valid_from <= ?1 and (%1$s.valid_until is null or %1$s.valid_until >= ?1))".formatted(alias);
    }

    /** Orders the names of one thing, the name on the day first, by the same rule as {@link DatedName#on}. */
    static String bestName(String alias) {
        String from = alias + ".valid_from";
        return "%s <= ?1 desc, case when %s <= ?1 then %s end desc, %s".formatted(from, from, from, from);
    }
}
