package org.mashwara.consultation;

/** What {@link RoundAccess} says of one round, as conditions for lists of many. */
final class RoundReach {

    /** How a list names {@code rd}, a round that {@code m}, its meeting, is left joined to: see the round's reference. */
    static final String REFERENCE = """
            coalesce(m.reference, (select g.code from round_body x join governing_body g on g.id = x.body_id
                                    where x.round_id = rd.id order by x.position limit 1))""";

    private static final String OF_PLACE = "(select g.%s from round_body x join governing_body g on g.id = x.body_id"
            + " where x.round_id = rd.id order by x.position limit 1)";

    /** Three columns for {@link Sql#deadline}: time zone and name of the place where {@code rd}, a round, is run. */
    static final String PLACE = OF_PLACE.formatted("time_zone") + ", " + OF_PLACE.formatted("city_en") + ", "
            + OF_PLACE.formatted("city_ur");

    /** The year in which {@code rd}, a round, opened, by the country's clock; null before. */
    static final String YEAR = "cast(extract(year from rd.opened_at at time zone 'Asia/Karachi') as integer)";

    /** The province of {@code rd}, a round without a workplan: that of the body that asks. */
    static final String AREA_OF_BODY = OF_PLACE.formatted("area_id");

    /** The kinds of question whose answers the agency answers, as {@link QuestionKind#isInWords} has them. */
    static final String IN_WORDS = "('COMMENT', 'PROPOSAL')";

    /** The condition that everybody reads which post gave an answer in {@code rd}, a round. */
    static final String OPEN_AUTHOR = "rd.attribution = 'BY_POST'";

    /** The seats that have said something about what {@code p}, a point, is about: one of them may have made it. */
    private static final String BROKEN_OUT = """
            (with said as materialized (
                  select few.id from response few
                   where few.round_id = rd.id and few.state = 'SUBMITTED'
                     and exists (
                         select 1 from answer fa left join activity fv on fv.id = fa.activity_id
                          where fa.response_id = few.id and fa.agreement is distinct from 'NOT_MY_AREA'
                            and (p.output_id is null
                                 or case when p.activity_id is null then coalesce(fa.output_id, fv.output_id) = p.output_id
                                         else fa.activity_id = p.activity_id end)))
             select count(*) - coalesce((select max(z.n) from (select count(*) as n from said
                                                                join known_response k on k.response_id = said.id
                                                               group by k.post_id) z), 0)
               from said) >= %d
            """.formatted(Attribution.SMALL_GROUP);

    private RoundReach() {}

    /**
     * The condition that the person reads which post gave the answers of {@code s}, a seat, in {@code rd}, a round:
     * {@link Attribution#readsAuthor}.
     *
     * @param posts what stands for the ids of the person's posts
     * @param toRun what stands for those of {@link RoundAccess#postsToRun}
     * @param day what stands for the day
     * @param readsAll whether the person reads the results of every round
     */
    static String author(String posts, String toRun, String day, boolean readsAll) {
        if (readsAll) {
            return "cast(%s as varchar) is not null".formatted(toRun);
        }
        return """
                (%3$s or s.post_id = any(cast(string_to_array(%1$s, ',') as bigint[]))
                     or exists (select 1 from round_body ob join seat os on os.body_id = ob.body_id
                                 where ob.round_id = rd.id and os.capacity = 'SECRETARIAT'
                                   and os.post_id = any(cast(string_to_array(%4$s, ',') as bigint[]))
                                   and os.valid_from <= %2$s and (os.valid_until is null or os.valid_until >= %2$s)))
                """.formatted(posts, day, OPEN_AUTHOR, toRun);
    }

    /**
     * The condition that what {@code p}, a point in {@code rd}, a round, is about may be told to those from whom authors
     * are hidden: as many seats as {@link Attribution#SMALL_GROUP} says have said something about it besides those that any
     * one reader knows. It does not depend on who reads: what one is told, others come to read.
     */
    static String brokenOut() {
        return BROKEN_OUT;
    }

    /**
     * The condition that what was said in {@code rd}, a round, is told by now: {@link Attribution#isTold}.
     *
     * @param author the condition that the person reads who said it
     */
    static String told(String author) {
        return "(" + author + " or rd.state = 'CLOSED')";
    }

    /**
     * The condition on {@code rd}, a round, that one of the posts has a seat in one of its bodies or in the parent of one,
     * which decides on what is recommended there.
     *
     * @param posts what stands for the ids of the posts as {@link Sql#ids} lists them
     * @param day what stands for the day
     */
    static String sitsOrAbove(String posts, String day) {
        return """
                exists (select 1 from round_body b join governing_body g on g.id = b.body_id
                          join seat s on s.body_id in (g.id, g.parent_id)
                         where b.round_id = rd.id
                           and s.post_id = any(cast(string_to_array(%1$s, ',') as bigint[]))
                           and s.valid_from <= %2$s and (s.valid_until is null or s.valid_until >= %2$s))
                """.formatted(posts, day);
    }

    /**
     * The condition on {@code p}, a point of {@code s}, a seat, in {@code rd}, a round, that the person reads it wherever
     * points are listed or found: {@link PointAccess#mayRead}.
     *
     * @param all what stands for whether the person reads all
     * @param posts what stands for the ids of the person's posts
     * @param toRun what stands for those of {@link RoundAccess#postsToRun}
     * @param day what stands for the day
     */
    static String readsPoint(String all, String posts, String toRun, String day) {
        return "(" + all + " or " + sitsOrAbove(posts, day)
                + " and (not p.confidential or s.post_id = any(cast(string_to_array(" + posts
                + ", ',') as bigint[])) or "
                + runs(toRun, day) + "))";
    }

    /** The condition on {@code rd}, a round, that one of the posts runs the meetings of one of its bodies. */
    static String runs(String posts, String day) {
        return """
                exists (select 1 from round_body b join seat x on x.body_id = b.body_id and x.capacity = 'SECRETARIAT'
                         where b.round_id = rd.id
                           and x.post_id = any(cast(string_to_array(%1$s, ',') as bigint[]))
                           and x.valid_from <= %2$s and (x.valid_until is null or x.valid_until >= %2$s))
                """.formatted(posts, day);
    }
}
