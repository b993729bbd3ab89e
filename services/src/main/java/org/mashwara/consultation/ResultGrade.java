package org.mashwara.consultation;

/** What results count: the grades of agreement, "not my area", and that nothing was answered; none of them is zero. */
public enum ResultGrade {
    STRONGLY_DISAGREE,
    DISAGREE,
    AGREE,
    STRONGLY_AGREE,
    NOT_MY_AREA,
    /** Asked in a response that was given, and left open. */
    NONE
}
