package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** Reminds seats that have not answered, as the rule says or somebody wishes. */
@ApplicationScoped
class Reminders {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Seating seating;

    @Inject
    private Settings settings;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvitationsReminded> reminded;

    /** The rule as the administrator has set it. One query. */
    ReminderRule rule() {
        Map<SettingKey, Integer> days = settings.numbers(SettingKey.REMINDER_DAYS, SettingKey.SECOND_REMINDER_DAYS);
        return new ReminderRule(days.get(SettingKey.REMINDER_DAYS), days.get(SettingKey.SECOND_REMINDER_DAYS));
    }

    /**
     * The invitations of which somebody may remind by hand now. No query.
     *
     * @param holders the seats with their holders on the meeting date
     */
    List<Invitation> open(Meeting meeting, Collection<SeatHolder> holders) {
        return ReminderRule.open(meeting, holders, clock.instant());
    }

    /** Reminds of all of them; returns how many. */
    int remind(Meeting meeting) {
        return remind(meeting, holders -> open(meeting, holders));
    }

    /** True if the rule has somebody to be reminded of the meeting now. */
    boolean isDue(Meeting meeting, ReminderRule rule) {
        return !rule.due(meeting, seating.places(meeting).holders(), clock.instant())
                .isEmpty();
    }

    /** Reminds as the rule says; another node may have done so already. */
    void remindByRule(long meetingId, ReminderRule rule) {
        Meeting meeting = meetings.findForUpdate(meetingId).orElseThrow();
        context.about("meeting", meetingId, meeting.getReference().toString());
        remind(meeting, holders -> rule.due(meeting, holders, clock.instant()));
    }

    private int remind(Meeting meeting, Function<Collection<SeatHolder>, List<Invitation>> choosing) {
        Instant now = clock.instant();
        List<SeatHolder> holders = seating.places(meeting).holders();
        List<Invitation> chosen = choosing.apply(holders);
        chosen.forEach(invitation -> invitation.remind(
                holders.stream()
                        .filter(holder -> holder.seat().equals(invitation.getSeat()))
                        .findFirst()
                        .orElseThrow(),
                now));
        if (!chosen.isEmpty()) {
            context.note(String.valueOf(chosen.size()));
            reminded.fire(new InvitationsReminded(
                    meeting.getId(), chosen.stream().map(Invitation::getId).collect(Collectors.toSet())));
        }
        return chosen.size();
    }
}
