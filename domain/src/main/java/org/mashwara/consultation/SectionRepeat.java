package org.mashwara.consultation;

/** How often a section is asked of one respondent. */
public enum SectionRepeat {
    ONCE,
    /** Once for each activity that the respondent is asked about. */
    PER_ACTIVITY,
    /** Once for each output to which these activities belong. */
    PER_OUTPUT
}
