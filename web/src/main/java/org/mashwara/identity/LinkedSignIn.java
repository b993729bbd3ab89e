package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Goes on, in the browser, with a session that a signed link has opened. */
@RequestScoped
public class LinkedSignIn {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSignIn current;

    @Inject
    private HttpServletRequest request;

    /** Where this request comes from. */
    public Origin origin() {
        return Addresses.origin(request);
    }

    /** True if somebody is signed in here, by a password or a link. */
    public boolean isOpenHere() {
        return SignedIn.in(request.getSession(false)) != null;
    }

    /**
     * True if a link to this very thing has opened it here already, for this account.
     *
     * @param kind of the thing, as in the audit trail
     * @param post whose part of it
     */
    public boolean isOpenHere(long account, String kind, long thing, long post) {
        return isOpenHere() && current.goesOnWith(account, kind, thing, post);
    }

    /**
     * The browser's session from the next request on.
     *
     * @param begun the session that has begun
     */
    public void goOn(LinkSessions.Begun begun) {
        sessions.begin(request, begun.accountId(), begun.sessionId());
    }
}
