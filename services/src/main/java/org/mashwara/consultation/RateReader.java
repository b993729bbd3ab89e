package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;

/** Reads how many of the responses that were asked were given. One query. */
@ApplicationScoped
class RateReader {

    private static final String RATES = """
            select s.post_id, max(n.name_en), max(n.name_ur), g.year, sum(g.asked), sum(g.given)
              from (select r.seat_id, %1$s as year, count(*) as asked,
                           count(*) filter (where r.state = 'SUBMITTED') as given
                      from response r
            """ + AnswerConditions.GIVEN_IN + """
                     where r.standing and rd.opened_at is not null %2$s
                     group by r.seat_id, 2) g
              join seat s on s.id = g.seat_id
              join (select distinct on (pn.post_id) pn.post_id, pn.name_en, pn.name_ur from post_name pn
                     order by pn.post_id, pn.valid_from > ?1, pn.valid_from desc) n on n.post_id = s.post_id
             group by s.post_id, g.year
             order by min(min(s.body_id * 10000 + s.precedence)) over (partition by s.post_id), 1, 4
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader places;

    /** A post, and what it was asked and gave in the years in which it was asked. */
    private record Found(LocalText post, Map<Integer, RateTable.Cell> years) {}

    /** @param filter of which {@link ResultFilter#ofResponses} counts */
    RateTable rates(ResultFilter filter, Actor actor) {
        ResultParameters parameters = new ResultParameters(places.today());
        String statement = RATES.formatted(RoundReach.YEAR, parameters.ofResponses(filter.ofResponses(), actor));
        Map<Long, Found> posts = new LinkedHashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (Object[] row : sql.rows(statement, parameters.values())) {
            Integer year = Sql.count(row[3]);
            years.add(year);
            posts.computeIfAbsent(Sql.id(row[0]), id -> new Found(Sql.text(row[1], row[2]), new LinkedHashMap<>()))
                    .years()
                    .put(year, new RateTable.Cell(Sql.count(row[4]), Sql.count(row[5])));
        }
        return new RateTable(
                List.copyOf(years),
                posts.entrySet().stream()
                        .map(post -> new RateTable.Line(
                                post.getKey(),
                                post.getValue().post(),
                                years.stream()
                                        .map(year -> post.getValue().years().getOrDefault(year, RateTable.Cell.NOTHING))
                                        .toList()))
                        .toList());
    }
}
