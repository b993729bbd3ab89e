package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** Reads what everybody may see of the own account. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.SECRETARIAT,
    Roles.SUBPROGRAMME_LEAD,
    Roles.AGENCY_HEAD,
    Roles.COUNTERPART,
    Roles.AUDITOR
})
public class OwnAccountQueries {

    @Inject
    private IdentityReader reader;

    @Inject
    private Actors actors;

    /** The own account, with the posts held and those acted for. */
    public AccountDetail own() {
        long id = actors.current().accountId();
        return reader.detail(id).orElseThrow(() -> new NotFoundException("account", id));
    }
}
