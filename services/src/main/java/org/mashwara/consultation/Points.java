package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens to points, whoever does it. They are made when a response is submitted, follow its later versions, and
 * wait for the lead of the subprogramme. Checks no role: its callers have.
 */
@ApplicationScoped
public class Points {

    @Inject
    private PointRepository points;

    @Inject
    private ResponseRepository responses;

    @Inject
    private AnswerDeadlines deadlines;

    @Inject
    private Event<PointReopened> reopened;

    @Inject
    private Clock clock;

    void raise(@Observes ResponseSubmitted event) {
        raise(responses.find(event.responseId()).orElseThrow(), clock.instant());
    }

    void withdraw(@Observes ResponseWithdrawn event) {
        withdraw(responses.find(event.responseId()).orElseThrow(), clock.instant());
    }

    /**
     * Makes the points of a submitted response, or brings those of its earlier version up to date.
     *
     * @param at now
     * @return those that the response makes
     */
    public List<Point> raise(Response response, Instant at) {
        List<Spoken> said = SpokenAnswers.of(response);
        Map<String, Point> there = points.ofSeat(response.getRound(), response.getSeat()).stream()
                .collect(Collectors.toMap(Point::getSource, Function.identity()));
        if (said.isEmpty() && there.isEmpty()) {
            return List.of();
        }
        LocalDate dueOn = deadlines.after(at, response.getRound());
        List<Point> made = said.stream()
                .map(spoken -> point(response, spoken, there.remove(spoken.source()), dueOn, at))
                .toList();
        there.values().forEach(unsaid -> unsaid.withdraw(at));
        return made;
    }

    private Point point(Response response, Spoken spoken, Point before, LocalDate dueOn, Instant at) {
        if (before != null) {
            before.become(response, spoken, dueOn, at);
            return before;
        }
        Point point = new Point(
                response,
                spoken,
                PointRouting.leadFor(spoken, response.getActivities()).orElse(null),
                dueOn,
                at);
        points.add(point);
        return point;
    }

    /**
     * A seat took its response back: nobody has to answer its points any more.
     *
     * @param at now
     */
    public void withdraw(Response response, Instant at) {
        points.ofSeat(response.getRound(), response.getSeat()).forEach(point -> point.withdraw(at));
    }

    /**
     * The seat that wrote it is not content with the answer.
     *
     * @param point held for this transaction
     * @param at now
     * @throws org.mashwara.shared.BusinessException as {@link Point#reopen}
     */
    void reopen(Point point, String reason, Instant at, long by) {
        point.reopen(reason, deadlines.after(at, point.getResponse().getRound()), at, by);
        reopened.fire(new PointReopened(point.getId()));
    }
}
