package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets people in by signed links instead of passwords: each to the one thing that the link is about. */
@ApplicationScoped
public class LinkSessions {

    @Inject
    private CurrentSignIn current;

    @Inject
    private SignIns signIns;

    /**
     * Whom a link lets in.
     *
     * @param kind of the thing that it is about
     * @return id of the account of the person to whom it was sent
     * @throws org.mashwara.shared.BusinessException {@code link.void} if the person has no account, it is locked, or may
     *     not act for the link's post any more; {@code link.signIn} if it needs or has a second factor, which no link replaces
     */
    public long admit(OpenedLink link, String kind) {
        return current.admit(link, kind).accountId();
    }

    /**
     * Begins a session of whoever the link lets in.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link #admit}
     */
    public long begin(OpenedLink link, String kind, Origin origin) {
        return signIns.beginSession(admit(link, kind), link, origin);
    }
}
