package org.mashwara.consultation;

/** What a questionnaire is about. */
public enum QuestionnaireSubject {
    /** A workplan: asks the posts that its activities concern. */
    WORKPLAN,
    /** A meeting itself: asks every member. */
    MEETING;

    /** False where it asks about a meeting and the round is about none. */
    public boolean fits(boolean meeting) {
        return this != MEETING || meeting;
    }
}
