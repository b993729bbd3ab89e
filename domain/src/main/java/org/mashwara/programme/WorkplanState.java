package org.mashwara.programme;

/** What may be done with a version of a workplan. */
public enum WorkplanState {
    /** Being written. */
    DRAFT,
    /** In force; at most one version of a workplan. */
    APPROVED,
    /** Was in force until a later version was approved. */
    SUPERSEDED
}
