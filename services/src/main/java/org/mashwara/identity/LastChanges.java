package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.StaleEditException;

/**
 * Says who was faster, outside the transaction that failed. Open to all: whoever was about to edit the thing may know
 * who did.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LastChanges {

    @Inject
    private IdentityReader reader;

    /** The same refusal, with the person's name and the time where the audit trail knows them. */
    public StaleEditException tell(StaleEditException stale) {
        if (stale.getId() == null || stale.getBy().isPresent()) {
            return stale;
        }
        return reader.someRows("""
                        select person_en, person_ur, at from audit_entry
                         where subject_kind = ?1 and subject_id = ?2 and person_en is not null
                         order by at desc
                        """, 0, 1, stale.getKind(), stale.getId()).stream()
                .findFirst()
                .map(row -> stale.by(LocalText.of((String) row[0], (String) row[1]), Stored.instant(row[2])))
                .orElse(stale);
    }
}
