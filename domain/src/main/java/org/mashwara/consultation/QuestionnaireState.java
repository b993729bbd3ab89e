package org.mashwara.consultation;

/** How far a version of a questionnaire has come. */
public enum QuestionnaireState {
    /** Being written; can't be asked. */
    DRAFT,
    /** Can be asked, and never changes again. */
    PUBLISHED,
    /** Rounds that ask it go on; no new round may. */
    RETIRED
}
