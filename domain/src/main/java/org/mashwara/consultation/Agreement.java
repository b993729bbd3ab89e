package org.mashwara.consultation;

/** The scale: four grades without a middle, and "not my area", which is an answer but no grade. */
public enum Agreement {
    STRONGLY_DISAGREE,
    DISAGREE,
    AGREE,
    STRONGLY_AGREE,
    NOT_MY_AREA;

    /** False for "not my area", which counts neither for nor against. */
    public boolean isGrade() {
        return this != NOT_MY_AREA;
    }

    /** True for both grades on the side of agreement. */
    public boolean agrees() {
        return this == AGREE || this == STRONGLY_AGREE;
    }
}
