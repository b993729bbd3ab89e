package org.mashwara.meeting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
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

    @Inject
    private DueReminders due;

    @Inject
    private Reminders reminders;

    @Inject
    private SystemCommands commands;

    @Inject
    private Jobs jobs;

    /** Every hour while offices are open. */
    @Schedule(hour = "9-16", minute = "20", timezone = "Asia/Karachi", persistent = false)
    public void remind() {
        jobs.attempt(JOB, EVERY, () -> {
            DueReminders.Due found = due.find();
            found.meetings()
                    .forEach(meeting -> commands.run(
                            "meeting.reminder.remindByRule", () -> reminders.remindByRule(meeting, found.rule())));
        });
    }
}
