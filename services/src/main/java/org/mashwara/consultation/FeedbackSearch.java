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

    @Inject
    private ConsultationReader reader;

    @Override
    public List<SearchSource> sources(SearchTerms terms, Actor actor) {
        if (!terms.wants(SearchKind.FEEDBACK) || !actor.hasAny(REVIEWERS)) {
            return List.of();
        }
        String visible = RoundAccess.mayReadResults(actor, Set.of())
                ? "true"
                : RoundReach.sits(
                        terms.bind(Sql.ids(actor.posts())), "cast(" + terms.bind(reader.today()) + " as date)");
        return List.of(new SearchSource(
                SearchKind.FEEDBACK,
                terms.said(
                        "an.id",
                        "answer an join response r on r.id = an.response_id and r.state = 'SUBMITTED'"
                                + " join feedback_round rd on rd.id = r.round_id",
                        "an",
                        "r.submitted_at",
                        visible),
                """
                select r.round_id, a.code, a.name_en, a.name_ur, r.post_en, r.post_ur, r.person_en, r.person_ur, an.text,
                       cast(null as text), cast(r.submitted_at as date)
                  from answer an
                  join response r on r.id = an.response_id
                  join activity a on a.id = an.activity_id
                 where an.id = f.id
                """));
    }
}
