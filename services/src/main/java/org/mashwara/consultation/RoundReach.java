package org.mashwara.consultation;

/** What {@link RoundAccess} says of one round, as conditions for lists of many. */
final class RoundReach {

    private RoundReach() {}

    /**
     * The condition on {@code rd}, a round, that one of the posts has a seat in one of its meeting's bodies.
     *
     * @param posts what stands for the ids of the posts as {@link Sql#ids} lists them
     * @param day what stands for the day
     */
    static String sits(String posts, String day) {
        return """
                exists (select 1 from meeting_body b join seat s on s.body_id = b.body_id
                         where b.meeting_id = rd.meeting_id
                           and s.post_id = any(cast(string_to_array(%1$s, ',') as bigint[]))
                           and s.valid_from <= %2$s and (s.valid_until is null or s.valid_until >= %2$s))
                """.formatted(posts, day);
    }
}
