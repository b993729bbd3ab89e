package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.identity.LinkGrant;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.SignedLinks;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Roles;

/** The secret address at which a calendar program reads one's own meetings. There is one at a time for each account. */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
public class CalendarFeedService {

    static final String ACCOUNT = "account";

    @Inject
    private SignedLinks links;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    /**
     * Makes a new address; an earlier one is void from now on.
     *
     * @return the code in it, which nobody can read again
     */
    public String renew() {
        Actor actor = about();
        revokeAll(actor);
        return links.issue(new LinkGrant(
                LinkPurpose.CALENDAR, ACCOUNT, actor.accountId(), null, actor.personId(), actor.name(), null, null));
    }

    /** Makes the address void. */
    public void revoke() {
        revokeAll(about());
    }

    private Actor about() {
        Actor actor = actors.current();
        context.about(ACCOUNT, actor.accountId(), actor.name().getEn());
        return actor;
    }

    private void revokeAll(Actor actor) {
        links.revoke(LinkPurpose.CALENDAR, ACCOUNT, actor.accountId(), link -> true);
    }
}
