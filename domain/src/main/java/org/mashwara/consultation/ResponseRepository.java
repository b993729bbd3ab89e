package org.mashwara.consultation;

import java.util.Optional;

/** Keeps responses with their answers, and the agency's dispositions of them. */
public interface ResponseRepository {

    void add(Response response);

    void add(Disposition disposition);

    /** Writes what has changed so far, so that versions are as they will be shown. */
    void settle();

    Optional<Response> find(long responseId);

    /** The response, held against other commands until the transaction ends: saves and submissions go one by one. */
    Optional<Response> findForChange(long responseId);

    /** One answer, held against other commands until the transaction ends. */
    Optional<Answer> findAnswerForChange(long answerId);

    Optional<Disposition> findDisposition(long answerId);
}
