package org.mashwara.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds the meetings of which the rule reminds somebody now. Open to all: the timer that asks has no role. */
@Stateless
@PermitAll
public class DueReminders {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    /** The rule as it is set now, and the meetings to be reminded of by it. */
    public record Due(ReminderRule rule, List<Long> meetings) {}

    /** A few queries for each convened meeting of the days that the rule looks at. */
    public Due find() {
        ReminderRule rule = reminders.rule();
        Instant now = clock.instant();
        int days = Math.max(rule.firstDays(), rule.secondDays());
        List<Meeting> soon = entityManager
                .createQuery(
                        "select m from Meeting m where m.state = :convened and m.slot.startsAt > :now"
                                + " and m.slot.startsAt < :until order by m.slot.startsAt",
                        Meeting.class)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("now", now)
                .setParameter("until", now.plus(Duration.ofDays(days + 1L)))
                .setMaxResults(MOST)
                .getResultList();
        return new Due(
                rule,
                soon.stream()
                        .filter(meeting -> reminders.isDue(meeting, rule))
                        .map(Meeting::getId)
                        .toList());
    }
}
