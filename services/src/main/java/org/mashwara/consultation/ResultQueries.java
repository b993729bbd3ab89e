package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;

/**
 * Results over all rounds that the person reads: every round for those who follow the programme, the own bodies' rounds
 * for a TWG Secretariat.
 */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, AUDITOR})
public class ResultQueries {

    /** That {@code qn}, a questionnaire, was ever asked: nobody looks for answers to others. */
    private static final String ASKED = "exists (select 1 from feedback_round asked"
            + " where asked.questionnaire_id = qn.id and asked.opened_at is not null)";

    /** {@code ?1} today, {@code ?2} the person's posts, {@code ?3} whether the person reads all. */
    private static final String VISIBLE = " (?3 or " + RoundReach.runs("?2", "?1") + ")";

    private static final String CHOICES = """
            (select 'R', cast(rd.id as varchar), rd.name_en, rd.name_ur, rd.opened_at
               from feedback_round rd where rd.opened_at is not null and %1$s
              order by rd.opened_at desc, rd.id desc limit 200)
            union all
            select distinct 'P', cast(ar.id as varchar), ar.name_en, ar.name_ur, timestamptz 'epoch'
              from feedback_round rd %2$s join area ar on ar.id = w.area_id
             where rd.opened_at is not null and %1$s
            union all
            select distinct 'Y', cast(%4$s as varchar), cast(null as varchar),
                   cast(null as varchar), timestamptz 'epoch'
              from feedback_round rd where rd.opened_at is not null and %1$s
            union all
            select 'S', cast(sp.id as varchar),
                   sp.name_en || case when (select count(*) from programme) > 1 then ' (' || pg.name_en || ')' else '' end,
                   sp.name_ur || case when (select count(*) from programme) > 1
                                      then ' (' || coalesce(pg.name_ur, pg.name_en) || ')' else '' end,
                   timestamptz 'epoch'
              from subprogramme sp join programme pg on pg.id = sp.programme_id
            union all
            select 'Q', z.key, z.en || case when count(*) over (partition by z.en) > 1 then ' (' || z.of_en || ')' else '' end,
                   z.ur || case when count(*) over (partition by z.en) > 1 then ' (' || coalesce(z.of_ur, z.of_en) || ')'
                                else '' end,
                   timestamptz 'epoch'
              from (select qn.code || '/' || q.code || case when q.kind = 'AGREEMENT' and qs.repeat = 'PER_ACTIVITY' then ''
                                                            else '.' || q.kind end as key,
                           max(q.name_en) as en, max(q.name_ur) as ur, max(qn.name_en) as of_en, max(qn.name_ur) as of_ur
                      from question q
                      join questionnaire_section qs on qs.id = q.section_id
                      join questionnaire qn on qn.id = q.questionnaire_id and qn.published_at is not null
                     where %3$s
                       and (?4 = 0 or qn.id = (select one.questionnaire_id from feedback_round one where one.id = ?4))
                       and ?5 in ('', qn.code, qn.code || '/' || qn.number)
                     group by 1) z
            union all
            (select 'A', a.code, a.name_en, a.name_ur, timestamptz 'epoch'
               from activity a join workplan_version v on v.id = a.workplan_version_id
              where v.workplan_id = ?6 and a.code = ?7 order by v.number desc limit 1)
            union all
            select 'O', o.code, o.name_en, o.name_ur, timestamptz 'epoch' from output o where o.id = ?8
            union all
            (select 'M', '', pn.name_en, pn.name_ur, timestamptz 'epoch' from post_name pn
              where pn.post_id = ?9 order by pn.valid_from > ?1, pn.valid_from desc limit 1)
            union all
            select 'K', qn.code, max(qn.name_en), max(qn.name_ur), timestamptz 'epoch'
              from questionnaire qn where qn.published_at is not null and %3$s group by qn.code
            union all
            select 'K', qn.code || '/' || qn.number, qn.name_en || ' (' || qn.number || ')',
                   qn.name_ur || ' (' || qn.number || ')', timestamptz 'epoch'
              from questionnaire qn
             where qn.published_at is not null and %3$s
               and exists (select 1 from questionnaire o where o.code = qn.code and o.id <> qn.id and o.published_at is not null)
            order by 1, 5 desc, 2
            """.formatted(VISIBLE, AnswerConditions.PROVINCE, ASKED, RoundReach.YEAR);

    @Inject
    private Sql sql;

    @Inject
    private ResultReader reader;

    @Inject
    private TrendReader trends;

    @Inject
    private RateReader rates;

    @Inject
    private ConsultationReader places;

    @Inject
    private Actors actors;

    /**
     * What results can be restricted to; at most 200 rounds, and the questions of the filter's round and questionnaire.
     * One query.
     */
    public ResultChoices choices(ResultFilter filter) {
        WorkplanActivity activity = filter.activity() == null ? new WorkplanActivity(0, "") : filter.activity();
        Map<String, List<ResultChoices.Choice>> found = new LinkedHashMap<>();
        sql.rows(
                        CHOICES,
                        places.today(),
                        posts(),
                        readsAll(),
                        orNone(filter.round()),
                        filter.questionnaire() == null ? "" : filter.questionnaire(),
                        activity.workplanId(),
                        activity.code(),
                        orNone(filter.output()),
                        orNone(filter.post()))
                .forEach(row -> found.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                        .add(new ResultChoices.Choice((String) row[1], Sql.text(row[2], row[3]))));
        return new ResultChoices(
                found.getOrDefault("R", List.of()).stream()
                        .limit(ResultReader.MOST)
                        .toList(),
                found.getOrDefault("P", List.of()),
                found.getOrDefault("Y", List.of()).stream()
                        .map(choice -> Integer.valueOf(choice.key()))
                        .sorted(Collections.reverseOrder())
                        .toList(),
                found.getOrDefault("S", List.of()),
                found.getOrDefault("Q", List.of()),
                found.getOrDefault("K", List.of()),
                Stream.of("O", "A", "M")
                        .flatMap(kind -> found.getOrDefault(kind, List.of()).stream())
                        .toList());
    }

    private static long orNone(Long id) {
        return id == null ? 0 : id;
    }

    /** Results told apart by one thing, with their sum. Two queries. */
    public ResultTable results(ResultDimension by, ResultFilter filter) {
        Actor actor = actors.current();
        return new ResultTable(by, reader.groups(by, filter, actor), reader.total(filter, actor));
    }

    /**
     * How grades, ratings and numbers changed over the latest rounds of each body and questionnaire; of a round, over those
     * of the same body and questionnaire up to it. Two queries.
     */
    public TrendTable trend(ResultFilter filter) {
        return trends.trend(filter, actors.current());
    }

    /**
     * How many of the responses asked of each post were given, year by year. One query.
     *
     * @param filter of which {@link ResultFilter#ofResponses} counts
     */
    public RateTable rates(ResultFilter filter) {
        return rates.rates(filter, actors.current());
    }

    private String posts() {
        return Sql.ids(actors.current().actingPosts());
    }

    private boolean readsAll() {
        return RoundAccess.mayReadResults(actors.current(), Set.of());
    }
}
