package org.mashwara.notification;

import java.time.ZonedDateTime;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.document.WrittenTimes;

/** Dates and times as mails write them: as letters do. */
final class MailTimes {

    private MailTimes() {}

    /** Tuesday 18 March 2014. */
    static LocalText day(ZonedDateTime at) {
        return WrittenTimes.day(at);
    }

    /** Tuesday 18 March 2014, 10:00 (Quetta time). */
    static LocalText moment(ZonedDateTime at, LocalText city) {
        return WrittenTimes.moment(at, city);
    }

    /** Tuesday 18 March 2014, where the whole of that day is in time; otherwise with the time. */
    static LocalText deadline(Deadline deadline) {
        return WrittenTimes.deadline(deadline);
    }

    /** "until the end of Tuesday 18 March 2014", "until Tuesday 18 March 2014, 10:00 (Quetta time)". */
    static LocalText until(Deadline deadline) {
        return WrittenTimes.until(deadline);
    }

    /** Tuesday 18 March 2014, 10:00 to 13:00 (Quetta time). */
    static LocalText span(ZonedDateTime from, ZonedDateTime until, LocalText city) {
        return WrittenTimes.span(from, until, city);
    }
}
