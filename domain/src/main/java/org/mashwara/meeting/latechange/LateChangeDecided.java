package org.mashwara.meeting.latechange;

import org.mashwara.meeting.MeetingChanged;

/**
 * A way out of a late change was chosen, and the meeting changed accordingly.
 *
 * @param changed when, where and how the meeting is held, before and now; both are the same where it goes on
 * @param notice what else is to be said
 */
public record LateChangeDecided(MeetingChanged changed, LateChangeNotice notice) {}
