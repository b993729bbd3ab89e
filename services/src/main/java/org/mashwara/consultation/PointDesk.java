package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Fetches for a command what the person may change, tells the audit trail, and answers as not found otherwise. */
@ApplicationScoped
class PointDesk {

    @Inject
    private PointRepository points;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    /** Points, held for this transaction, for whoever has to answer all of them. */
    List<Point> toAnswer(Collection<Long> pointIds) {
        List<Point> found = points.findForChange(pointIds);
        if (found.size() < new HashSet<>(pointIds).size()) {
            throw new NotFoundException("point", pointIds);
        }
        Actor actor = actors.current();
        for (Point point : found) {
            if (!PointAccess.mayAnswer(actor, idOf(point.getAssignee()))) {
                throw new NotFoundException("point", point.getId());
            }
        }
        found.stream().findFirst().ifPresent(first -> {
            context.forPost(first.getAssignee().getId());
            about(first);
        });
        return found;
    }

    /** A point, held for this transaction, for whoever gives it to another lead. */
    Point toAssign(long pointId) {
        Point point = one(pointId);
        if (!PointAccess.mayAssign(actors.current(), idOf(point.getAssignee()))) {
            throw new NotFoundException("point", pointId);
        }
        return point;
    }

    /** A point, held for this transaction, for those of the agency who sort points. */
    Point toTag(long pointId) {
        return one(pointId);
    }

    /** A point, held for this transaction, for whoever answers for the seat that wrote it. */
    Point toReopen(long pointId) {
        Point point = one(pointId);
        Long post = point.getResponse().getSeat().getPost().getId();
        if (!PointAccess.mayReopen(
                actors.current(), point.getResponse().getRound().getId(), post)) {
            throw new NotFoundException("point", pointId);
        }
        context.forPost(post);
        return point;
    }

    /** A disposition, held for this transaction, for whoever answers its points. */
    Disposition toCorrect(long dispositionId) {
        Disposition disposition = disposition(dispositionId);
        toAnswer(disposition.getPoints().stream().map(Point::getId).toList());
        return disposition;
    }

    /** A disposition with its points, held for this transaction, for those who let refusals go out; its author it refuses itself. */
    Disposition toRelease(long dispositionId) {
        Disposition disposition = disposition(dispositionId);
        points.findForChange(disposition.getPoints().stream().map(Point::getId).toList()).stream()
                .findFirst()
                .ifPresent(this::about);
        return disposition;
    }

    private Disposition disposition(long dispositionId) {
        return points.findDispositionForChange(dispositionId)
                .orElseThrow(() -> new NotFoundException("disposition", dispositionId));
    }

    private Point one(long pointId) {
        Point point = points.findForChange(List.of(pointId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("point", pointId));
        about(point);
        return point;
    }

    private void about(Point point) {
        context.about("point", point.getId(), point.getResponse().getRound().getReference());
    }

    private static Long idOf(Post post) {
        return post == null ? null : post.getId();
    }
}
