package org.mashwara.governance;

import java.util.List;

/** Asked by a body's page: its meetings. The feature that knows meetings answers with a CDI bean. */
public interface MeetingsOfBody {

    /** How many are told at most on either side of today. */
    int MOST = 5;

    /**
     * The meetings still to come, the nearest first, then those closed, the latest first: at most {@value #MOST} of
     * each, and only what the person who asks may see. One query.
     */
    List<BodyMeeting> of(long bodyId);
}
