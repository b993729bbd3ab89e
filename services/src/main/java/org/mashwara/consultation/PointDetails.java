package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/**
 * Puts together what one person may know of one point. Its history says when it was made: where a round hides who said
 * what, only those read it who may know.
 */
@ApplicationScoped
class PointDetails {

    private static final int MOST_SIMILAR = 8;

    /**
     * {@code ?4} the point, {@code ?5} its words, {@code ?6} the post that answers, {@code ?7} the round. Only what may be
     * answered together: {@link AnsweredTogether}.
     */
    private static final String SIMILAR = "p.state = 'WAITING' and p.id <> ?4 and p.assignee_post_id = ?6"
            + " and (p.activity_id = (select x.activity_id from feedback_point x where x.id = ?4)"
            + " or similarity(p.words, ?5) > 0.3)"
            + " and (rd.id = ?7 or " + RoundReach.OPEN_AUTHOR
            + " and not exists (select 1 from feedback_round own where own.id = ?7 and own.attribution = 'HIDDEN'))";

    @Inject
    private SaidReader reader;

    @Inject
    private ConsultationReader places;

    @Inject
    private PointHistory history;

    @Inject
    private AgencyLeads leads;

    @Inject
    private Actors actors;

    /** @throws NotFoundException for whoever may not read it */
    PointDetail of(long pointId) {
        Actor actor = actors.current();
        SaidRow row = reader.one(pointId).orElseThrow(() -> new NotFoundException("point", pointId));
        boolean all = PointAccess.readsAll(actor);
        if (!all && !(row.named() && mayRead(row, actor))) {
            throw new NotFoundException("point", pointId);
        }
        boolean answers = PointAccess.mayAnswer(actor, row.assigneePost());
        boolean waits = row.state() == PointState.WAITING;
        Long toRelease = row.writerToRelease();
        boolean releases = toRelease != null && all && PointAccess.mayRelease(actor, toRelease);
        boolean assigns = waits && PointAccess.mayAssign(actor, row.assigneePost());
        boolean amends = row.isAccepted() && row.workplanTime() != null && answers;
        return new PointDetail(
                row,
                history.of(pointId, all, row.own()),
                waits && answers ? similar(row) : releases ? together(row) : List.of(),
                assigns
                        ? leads.of(pointId).stream()
                                .filter(lead -> !Long.valueOf(lead.postId()).equals(row.assigneePost()))
                                .toList()
                        : List.of(),
                waits && answers,
                releases,
                row.isAnswered() && answers,
                row.reopenable(),
                amends && row.workplanTime().mayBeAmended(),
                amends && !row.workplanTime().mayBeAmended(),
                PointAccess.mayTag(actor));
    }

    private boolean mayRead(SaidRow row, Actor actor) {
        RoundDesk.Places seats = places.round(row.roundId(), actor).places();
        boolean closed = row.confidential() || row.isTakenBack();
        return PointAccess.mayRead(actor, closed, row.own(), seats.seatPosts(), seats.secretariatPosts());
    }

    /** What the same answer answers too. */
    private List<SaidRow> together(SaidRow row) {
        return reader.page(
                        SaidFilter.ALL,
                        "p.disposition_id = ?5 and p.id <> ?4",
                        "p.id",
                        0,
                        Disposition.MOST_POINTS,
                        row.pointId(),
                        row.reply().id())
                .rows();
    }

    private List<SaidRow> similar(SaidRow row) {
        return reader.page(
                        SaidFilter.ALL,
                        SIMILAR,
                        "similarity(p.words, ?5) desc, p.id",
                        0,
                        MOST_SIMILAR,
                        row.pointId(),
                        row.text(),
                        row.assigneePost(),
                        row.roundId())
                .rows();
    }
}
