package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Page;

/** The points that amendments answer, as far as a person reads them. */
@ApplicationScoped
class PointsOfAmendments {

    /**
     * {@code ?4} the amendments, {@code ?5} the person's posts, {@code ?6} whether the person reads confidential ones.
     */
    private static final String ANSWERED = "exists (select 1 from amendment_point xp where xp.point_id = p.id"
            + " and xp.amendment_id = any(cast(string_to_array(?4, ',') as bigint[])))"
            + " and see.about and (?6 or s.post_id = any(cast(string_to_array(?5, ',') as bigint[])) or not p.confidential and "
            + RoundReach.sitsOrAbove("?5", "?1") + ")";

    @Inject
    private SaidReader reader;

    @Inject
    private Actors actors;

    /** In the order in which they were made; at most {@value Page#MAX_SIZE}. One query. */
    List<SaidRow> of(Collection<AmendmentRow> amendments) {
        Actor actor = actors.current();
        return reader.page(
                        SaidFilter.ALL,
                        ANSWERED,
                        "see.author desc, " + SaidReader.SHUFFLED + ", p.raised_at, p.id",
                        0,
                        Page.MAX_SIZE,
                        Sql.ids(amendments.stream().map(AmendmentRow::id).toList()),
                        Sql.ids(actor.posts()),
                        PointAccess.readsAll(actor))
                .rows();
    }
}
