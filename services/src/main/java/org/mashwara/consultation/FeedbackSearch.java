package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;
import org.mashwara.shared.SearchFinder;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.SearchSource;
import org.mashwara.shared.SearchTerms;

/** Finds comments and proposals of submitted responses in the rounds whose answers of the agency the person reads. */
@ApplicationScoped
class FeedbackSearch implements SearchFinder {

    private static final Role[] REVIEWERS = {
        Role.SECRETARIAT, Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.COUNTERPART, Role.AUDITOR
    };

    /** Numbers are given out one by one: in their order, what one seat said would stand together. */
    private static final String SHUFFLED = "md5(cast(c.id as text))";

    @Inject
    private ConsultationReader reader;

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        if (!terms.wants(SearchKind.FEEDBACK) || !actor.hasAny(REVIEWERS)) {
            return List.of();
        }
        String posts = terms.bind(Sql.ids(actor.posts()));
        String day = "cast(" + terms.bind(reader.today()) + " as date)";
        boolean readsAll = RoundAccess.mayReadResults(actor, Set.of());
        String toRun = terms.bind(Sql.ids(RoundAccess.postsToRun(actor)));
        String author = RoundReach.author(posts, toRun, day, readsAll);
        String visible = readsAll
                ? "cast(" + posts + " as varchar) is not null"
                : RoundReach.readsPoint("false", posts, toRun, day) + " and " + RoundReach.told(author);
        return List.of(new SearchSource(
                SearchKind.FEEDBACK,
                terms.said(
                        "p.id",
                        "feedback_point p join response r on r.id = p.response_id and p.state <> 'WITHDRAWN'"
                                + " join feedback_round rd on rd.id = r.round_id join seat s on s.id = r.seat_id",
                        "p",
                        "case when " + author + " then p.raised_at else rd.closes_at end",
                        visible),
                """
                select r.round_id, case when see.about then coalesce(a.code, o.code) end,
                       case when see.about then coalesce(a.name_en, o.name_en, rd.name_en) else rd.name_en end,
                       case when see.about then coalesce(a.name_ur, o.name_ur, rd.name_ur) else rd.name_ur end,
                       case when see.author then r.post_en end, case when see.author then r.post_ur end,
                       case when see.author then r.person_en end, case when see.author then r.person_ur end, p.words,
                       cast(null as text), case when see.author then cast(p.raised_at at time zone place.time_zone as date) end
                  from feedback_point p
                  join response r on r.id = p.response_id
                  join feedback_round rd on rd.id = r.round_id
                  join seat s on s.id = r.seat_id
                  join governing_body place on place.id = s.body_id
                  left join activity a on a.id = p.activity_id
                  left join output o on o.id = p.output_id
                  cross join lateral (select %1$s as author) x
                  cross join lateral (select x.author, x.author or %2$s as about) see
                 where p.id = f.id
                """.formatted(author, RoundReach.brokenOut()),
                SHUFFLED));
    }
}
