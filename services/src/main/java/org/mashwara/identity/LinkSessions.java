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
     * Whom a link lets in.
     *
     * @param accountId of the person to whom it was sent
     * @param needsPassword whether the account needs or has a second factor, which no link replaces
     */
    public record Admission(long accountId, boolean needsPassword) {}

    /**
     * Whom a link lets in, whoever is signed in on the device.
     *
     * @param kind of the thing that it is about
     * @throws org.mashwara.shared.BusinessException {@code link.void} if the person has no account, it is locked, or may
     *     not act for the link's post any more
     */
    public Admission admission(OpenedLink link, String kind) {
        return current.admission(link, kind);
    }

    /**
     * Begins a session of whoever the link lets in, in the transaction of the command that does it.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link #admission}; {@code link.signIn} where it needs a
     *     password
     */
    public long begin(OpenedLink link, String kind, Origin origin) {
        Admission admission = admission(link, kind);
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
