package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts wrong codes in a transaction of its own, since the refusal rolls the caller's back. Open to all, like its caller. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailedCodes {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** Counts one wrong code. */
    public void count(long codeId) {
        OneTimeCode code = entityManager.find(OneTimeCode.class, codeId);
        if (code != null) {
            code.countFailure();
        }
    }
}
