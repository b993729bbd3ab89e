package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    private SignInReader signIns;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SecondFactorSecrets secrets;

    @Inject
    private Actors actors;

    /** The own account, with the posts held and those acted for. */
    public AccountDetail own() {
        long id = actors.current().accountId();
        return reader.detail(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    /** The own sessions, those that go on first; at most 15. One query. */
    public List<SessionRow> sessions() {
        return signIns.sessions(actors.current().accountId());
    }

    /** The latest attempts to sign in with the own name; at most 15. One query. */
    public List<SignInRow> attempts() {
        return signIns.attempts(actors.current().accountId());
    }

    /**
     * The secret that was offered and waits for its first code.
     *
     * @return nothing where none was offered
     */
    public Optional<Enrolment> enrolment() {
        return factors.of(actors.current().accountId())
                .filter(factor -> factor.getPending() != null)
                .map(factor ->
                        Enrolment.of(factor.getAccount().getSignInName(), secrets.open(factor, factor.getPending())));
    }
}
