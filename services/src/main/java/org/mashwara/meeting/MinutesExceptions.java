package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.identity.ExceptionLine;
import org.mashwara.identity.ExceptionSource;

/** Overdue minutes: not circulated, or not confirmed, in time. They stand under the last day that was in time. */
@ApplicationScoped
class MinutesExceptions implements ExceptionSource {

    private static final String NOT_CIRCULATED = "MINUTES_NOT_CIRCULATED";
    private static final String NOT_CONFIRMED = "MINUTES_NOT_CONFIRMED";

    @Inject
    private MinutesDue due;

    @Inject
    private Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(NOT_CIRCULATED, NOT_CONFIRMED);
    }

    @Override
    public List<ExceptionLine> exceptions(LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        return due.ofAll().stream()
                .filter(minutes -> minutes.isOverdueOn(today))
                .map(MinutesExceptions::line)
                .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(until))
                .sorted(Comparator.comparing(ExceptionLine::day).reversed().thenComparing(ExceptionLine::label))
                .limit(MOST)
                .toList();
    }

    private static ExceptionLine line(DueMinutes minutes) {
        return new ExceptionLine(
                minutes.standing().circulatedOn() == null ? NOT_CIRCULATED : NOT_CONFIRMED,
                minutes.dueOn().orElseThrow(),
                minutes.reference(),
                minutes.body(),
                "meeting",
                minutes.meetingId());
    }
}
