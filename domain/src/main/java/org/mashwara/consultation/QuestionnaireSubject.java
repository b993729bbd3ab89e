package org.mashwara.consultation;

/** What a questionnaire is about. */
public enum QuestionnaireSubject {
    /** A workplan: asks the posts that its activities concern. */
    WORKPLAN,
    /** A meeting itself: asks every member. */
    MEETING
}
