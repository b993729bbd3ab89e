package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** "You said, we did": what was said, answered, amended, decided and done since; for a seat, a province, the public. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class DoneQueries {

    /** Where the author is hidden by days only: one lead answers one seat's words one after the other. */
    private static final String LATEST_FIRST = "case when see.author then coalesce(d.given_at, p.raised_at)"
            + " else date_trunc('day', coalesce(d.given_at, er.given_at, rd.closes_at)) end desc, "
            + SaidReader.SHUFFLED
            + ", p.id desc";

    private static final String SHUFFLED_WHOLLY =
            "date_trunc('day', coalesce(d.given_at, er.given_at)) desc, md5(cast(p.id as text))";

    /** {@code ?4} the person's posts. */
    private static final String MINE = "s.post_id = any(cast(string_to_array(?4, ',') as bigint[]))";

    /** The province as {@link AnswerConditions#PROVINCE} has it. */
    private static final String OF_AREA = "coalesce(w.area_id, " + RoundReach.AREA_OF_BODY + ") = ";

    /** {@code ?4} the person's posts, {@code ?5} whether the person reads all, {@code ?6} the area, {@code ?7} posts that run rounds. */
    private static final String PROVINCE = OF_AREA + "?6 and " + RoundReach.readsPoint("?5", "?4", "?7", "?1");

    /** {@code ?4} the area. */
    private static final String PUBLIC = OF_AREA + "?4 and not p.confidential";

    private static final String AREAS = """
            select ar.id, ar.name_en, ar.name_ur
              from area ar
             where ar.id in (select w.area_id from feedback_round rd
                             %s)
             order by ar.name_en
            """.formatted(AnswerConditions.PROVINCE);

    @Inject
    private Sql sql;

    @Inject
    private SaidReader reader;

    @Inject
    private Actors actors;

    /** @param id of the area */
    public record Province(long id, LocalText name) implements Serializable {}

    /** The areas in which feedback was ever asked for. One query. */
    public List<Province> provinces() {
        return sql.rows(AREAS).stream()
                .map(row -> new Province(Sql.id(row[0]), Sql.text(row[1], row[2])))
                .toList();
    }

    /** What whoever has not chosen is told. No query. */
    public DoneScope usual() {
        return DoneScope.usual(actors.current());
    }

    /**
     * What was said and what came of it, the latest first. One query.
     *
     * @param areaId the province; not looked at for {@link DoneScope#MINE}
     * @param filter for {@link DoneScope#PUBLIC} only what is answered is shown
     * @param first index of the first row, from 0
     */
    public Page<SaidRow> done(DoneScope scope, long areaId, SaidFilter filter, int first, int size) {
        Actor actor = actors.current();
        String posts = Sql.ids(actor.posts());
        return switch (scope) {
            case MINE -> reader.page(filter, MINE, LATEST_FIRST, first, size, posts);
            case PROVINCE ->
                reader.page(
                        filter,
                        PROVINCE,
                        LATEST_FIRST,
                        first,
                        size,
                        posts,
                        PointAccess.readsAll(actor),
                        areaId,
                        Sql.ids(RoundAccess.postsToRun(actor)));
            case PUBLIC -> reader.inPublic(SaidFilter.ANSWERED, PUBLIC, SHUFFLED_WHOLLY, first, size, areaId);
        };
    }
}
