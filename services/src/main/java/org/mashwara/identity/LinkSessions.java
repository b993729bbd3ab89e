package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Require;

/** Lets people in by signed links instead of passwords: each to the one thing that the link is about. */
@ApplicationScoped
public class LinkSessions {

    @Inject
    private CurrentSignIn current;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SignedLinkRepository links;

    @Inject
    private SignInSessionRepository sessions;

    @Inject
    private Clock clock;

    /**
     * Whose link it is.
     *
     * @param kind of the thing that it is about
     * @return id of the account of the person to whom it was sent
     * @throws org.mashwara.shared.BusinessException {@code link.void} if the person has no account, it is locked, or may
     *     not act for the link's post any more
     */
    public long accountOf(OpenedLink link, String kind) {
        return current.admission(link, kind).accountId();
    }

    /** True if the account needs or has a second factor, which no link replaces; throws as {@link #accountOf}. */
    public boolean needsPassword(OpenedLink link, String kind) {
        return current.admission(link, kind).needsPassword();
    }

    /**
     * Begins a session of whoever the link lets in, in the transaction of the command that does it.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link #accountOf}; {@code link.signIn} where it
     *     {@link #needsPassword}
     */
    public long begin(OpenedLink link, String kind, Origin origin) {
        CurrentSignIn.Admission admission = current.admission(link, kind);
        Require.that(!admission.needsPassword(), "link.signIn");
        SignInSession session = new SignInSession(
                accounts.get(admission.accountId()),
                links.get(link.id()),
                origin.address(),
                origin.device(),
                clock.instant());
        sessions.add(session);
        return session.getId();
    }
}
