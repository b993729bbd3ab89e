package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.Area;
import org.mashwara.governance.GoverningBody;
import org.mashwara.scheduling.DayOff;
import org.mashwara.scheduling.Holiday;
import org.mashwara.scheduling.HolidayState;
import org.mashwara.scheduling.Holidays;
import org.mashwara.scheduling.TimetableRepository;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/** By when the agency has to answer, by the administrator's setting and the holidays of the bodies' areas. */
@ApplicationScoped
class AnswerDeadlines {

    /** In this time the most working days that can be set are over, however many holidays there are. */
    private static final int MOST_DAYS = 400;

    @Inject
    private Settings settings;

    @Inject
    private TimetableRepository timetable;

    /** The last day on which an answer is in time to what was said at a moment. Two queries. */
    LocalDate after(Instant said, FeedbackRound round) {
        LocalDate day = LocalDate.ofInstant(said, round.getZone());
        Set<Area> areas = new HashSet<>();
        for (GoverningBody body : round.getBodies()) {
            for (Area area = body.getArea(); area != null; area = area.getParent()) {
                areas.add(area);
            }
        }
        List<DayOff> off = timetable.holidays(day, day.plusDays(MOST_DAYS)).stream()
                .filter(holiday -> areas.contains(holiday.getArea()))
                .map(AnswerDeadlines::dayOff)
                .toList();
        return new AnswerDeadline(settings.number(SettingKey.ANSWER_WORKING_DAYS), Holidays.of(off)).after(day);
    }

    private static DayOff dayOff(Holiday holiday) {
        return new DayOff(holiday.getName(), holiday.getPeriod(), holiday.getState() == HolidayState.EXPECTED);
    }
}
