package org.mashwara.programme;

/** Where progress reports are kept. They are never changed. */
public interface ProgressReportRepository {

    /**
     * Keeps a report and marks its activity as touched, so that of two reports begun on the same state only the first
     * is kept and the second is a stale edit.
     */
    void add(ProgressReport report);
}
