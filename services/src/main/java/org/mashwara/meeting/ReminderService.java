package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Command;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** The TWG Secretariat reminds by hand; {@link ReminderTimer} does so by rule. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class ReminderService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Reminders reminders;

    /**
     * Reminds every seat that has not answered and was not written to today.
     *
     * @return how many seats
     * @throws org.mashwara.shared.BusinessException {@code reminder.nobody} where there is none
     */
    public int remind(long meetingId) {
        int reminded = reminders.remind(desk.toConduct(meetingId));
        Require.that(reminded > 0, "reminder.nobody");
        return reminded;
    }
}
