package org.mashwara.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or not for this person: both answer alike, as a page that does not exist (404). */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing and its id, for the log only; never shown */
    public NotFoundException(String what, Object id) {
        super(what + " " + id);
    }
}
