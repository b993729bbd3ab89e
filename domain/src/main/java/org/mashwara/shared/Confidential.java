package org.mashwara.shared;

/**
 * Something that is not everybody's yet, such as the answers of a draft. The audit trail says that it was changed and
 * by whom, not from what to what: who may read the trail may not read the draft.
 */
public interface Confidential {

    /** True as long as the values are to be kept out of the audit trail. */
    boolean isConfidential();
}
