package org.mashwara.governance;

/** What is known about a seat's coming: nobody counts as coming who has not answered. */
public enum Standing {
    /** Has said that the holder or an alternate comes, and has whatever permission that needs; at the meeting: is there. */
    SURE,
    /** Has not answered, or waits for its permission to attend. */
    UNKNOWN,
    /** Cannot come, may not come, or the post is vacant and nobody was nominated; at the meeting: is not there. */
    UNABLE
}
