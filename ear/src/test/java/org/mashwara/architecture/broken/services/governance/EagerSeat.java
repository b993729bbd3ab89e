package org.mashwara.architecture.broken.services.governance;

import org.mashwara.architecture.broken.services.meeting.MailingMeeting;

/** A feature that uses one to its right. */
public class EagerSeat {

    MailingMeeting next;
}
