package org.mashwara.meeting;

/** What the TWG Secretariat has to do next about minutes. */
public enum MinutesStep {
    /** Send the draft to the members. */
    CIRCULATE,
    /** Say of each correction whether it is taken up. */
    NOTE,
    /** Have the chair sign, since corrections have come. */
    SIGN,
    /** Enter the next meeting as the one that has confirmed them. */
    CONFIRM,
    /** Nothing before time has passed or the next meeting has sat. */
    WAIT,
    /** Nothing any more. */
    NONE
}
