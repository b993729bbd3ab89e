package org.mashwara.governance;

/** What is known about a seat's coming: nobody counts as coming who has not answered. */
public enum Standing {
    /** Has said that the holder or an alternate comes; at the meeting: is there. */
    SURE,
    /** Has not answered. */
    UNKNOWN,
    /** Cannot come, or the post is vacant and nobody was nominated; at the meeting: is not there. */
    UNABLE
}
