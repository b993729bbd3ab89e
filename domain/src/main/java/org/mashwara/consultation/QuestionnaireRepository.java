package org.mashwara.consultation;

import java.util.Optional;

/** Keeps questionnaires with their sections and questions. */
public interface QuestionnaireRepository {

    void add(Questionnaire questionnaire);

    /** Takes out a draft. */
    void remove(Questionnaire questionnaire);

    Optional<Questionnaire> find(long id);

    /** The questionnaire, held against other commands until the transaction ends; its version grows in any case. */
    Optional<Questionnaire> findForChange(long id);

    /** The number of the newest version with the code, draft or not; 0 if there is none. */
    int newestNumber(String code);

    /** True if a version with the code is being written. */
    boolean hasDraft(String code);

    /** Writes what has changed so far, so that new parts have ids. */
    void settle();
}
