package org.mashwara.meeting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.Jobs;

/**
 * Reminds of invitations as the rule says, each meeting in a transaction of its own. Safe on several nodes: the meeting
 * is held while one reminds, and then nobody is left for the others.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    private static final String JOB = "meeting.remind";
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    private DueReminders due;

    @Inject
    private Reminders reminders;

    @Inject
    private SystemCommands commands;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Every hour while offices are open. A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "9-16", minute = "20", timezone = "Asia/Karachi", persistent = false)
    public void remind() {
        Instant began = clock.instant();
        try {
            DueReminders.Due found = due.find();
            found.meetings()
                    .forEach(meeting -> commands.run(
                            "meeting.reminder.remindByRule", () -> reminders.remindByRule(meeting, found.rule())));
            jobs.note(JOB, EVERY, began, null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Invitations could not be reminded of; the next hour tries again", e);
            jobs.note(JOB, EVERY, began, e.toString());
        }
    }
}
