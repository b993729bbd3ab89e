package org.mashwara.consultation;

/** For whom "you said, we did" is told. */
public enum DoneScope {
    /** What the posts for which the person sees have said. */
    MINE,
    /** What all members of a province's bodies have said. */
    PROVINCE,
    /** What was answered in a province, without who said it and without what is confidential. */
    PUBLIC
}
