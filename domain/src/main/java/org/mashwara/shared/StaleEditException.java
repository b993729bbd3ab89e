package org.mashwara.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the thing after this person began to edit it (409). Nothing was saved. */
@ApplicationException(rollback = true)
public class StaleEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
