package org.mashwara.meeting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.mashwara.governance.Seat;
import org.mashwara.shared.document.WrittenTimes;

/** What an invitation says of the permission that a seat needs to attend, in letters and mails alike. */
public final class PermissionAsked {

    private PermissionAsked() {}

    /**
     * @param day of the meeting
     * @return {@code authority}: whose permission is needed, by its name on the day; {@code askBy}: the last day to ask
     *     for it in time; both null where none is needed
     */
    public static Map<String, Object> of(Seat seat, LocalDate day) {
        Map<String, Object> words = new HashMap<>();
        words.put("authority", null);
        words.put("askBy", null);
        seat.permissionNeedOn(day).ifPresent(need -> {
            words.put("authority", need.getAuthority().nameOn(day));
            words.put("askBy", WrittenTimes.day(need.askBy(day).atStartOfDay(ZoneOffset.UTC)));
        });
        return words;
    }
}
