package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.governance.Seat;

/** Keeps points with their history, and the dispositions that answer them. */
public interface PointRepository {

    void add(Point point);

    void add(Disposition disposition);

    /** Writes what has changed so far, so that new things have their ids. */
    void settle();

    /** Points held against other commands until the transaction ends, in the order of their ids. */
    List<Point> findForChange(Collection<Long> pointIds);

    /** A disposition held against other commands until the transaction ends. */
    Optional<Disposition> findDispositionForChange(long dispositionId);

    /** All points that a seat made in a round, in whatever version of its response, those taken back too. */
    List<Point> ofSeat(FeedbackRound round, Seat seat);
}
