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
 * who did. Whoever changed it by something else, the words of a point by sending feedback for example, is not named: who
 * that was may not be for everybody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LastChanges {

    /** {@code ?1} the kind of the thing, {@code ?2} its id; without a person if it was changed by something else. */
    private static final String LAST = """
            select e.person_en, e.person_ur, e.at
              from (select person_en, person_ur, at from audit_entry where subject_kind = ?1 and subject_id = ?2
                    union all
                    select null, null, at from audit_entry
                     where cast(changes as jsonb) @> jsonb_build_array(jsonb_build_object(
                               'object', replace(initcap(?1), ' ', ''), 'id', cast(?2 as bigint)))
                       and (subject_kind is distinct from ?1 or subject_id is distinct from ?2)) e
             order by e.at desc
            """;

    @Inject
    private IdentityReader reader;

    /** The same refusal, with the person's name and the time where the audit trail knows them. */
    public StaleEditException tell(StaleEditException stale) {
        if (stale.getId() == null || stale.getBy().isPresent()) {
            return stale;
        }
        return reader.someRows(LAST, 0, 1, stale.getKind(), stale.getId()).stream()
                .filter(row -> row[0] != null)
                .findFirst()
                .map(row -> stale.by(LocalText.of((String) row[0], (String) row[1]), Stored.instant(row[2])))
                .orElse(stale);
    }
}
