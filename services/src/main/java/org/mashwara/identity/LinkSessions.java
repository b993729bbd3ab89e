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
    private LinkAccounts newcomers;

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
     * @param accountId of the person to whom it was sent; null where that person has none yet, and gets one by coming in
     * @param needsPassword whether the account needs or has a second factor, which no link replaces
     */
    public record Admission(Long accountId, boolean needsPassword) {}

    /**
     * A session that a link has opened.
     *
     * @param accountId whose it is
     */
    public record Begun(long accountId, long sessionId) {}

    /**
     * Whom a link lets in, whoever is signed in on the device.
     *
     * @param kind of the thing that it is about
     * @throws org.mashwara.shared.BusinessException {@code link.void} if the person's account is locked, the person may
     *     not act for the link's post any more, or is reached at another address than the link was sent to; {@code
     *     link.account} if a second factor is needed, and there is no account yet or no password
     */
    public Admission admission(OpenedLink link, String kind) {
        return current.admission(link, kind).orElseGet(() -> newcomers.admission(link));
    }

    /**
     * Begins a session of whoever the link lets in, in the transaction of the command that does it; where the person has
     * no account, one is opened.
     *
     * @param language {@code en} or {@code ur}, of an account that is opened
     * @throws org.mashwara.shared.BusinessException as {@link #admission}; {@code link.signIn} where it needs a
     *     password
     */
    public Begun begin(OpenedLink link, String kind, Origin origin, String language) {
        Admission admission = admission(link, kind);
        if (admission.accountId() == null) {
            newcomers.open(link, language);
            admission = admission(link, kind);
        }
        Require.that(!admission.needsPassword(), "link.signIn");
        SignInSession session = new SignInSession(
                accounts.get(admission.accountId()),
                links.get(link.id()),
                origin.address(),
                origin.device(),
                clock.instant());
        sessions.add(session);
        return new Begun(admission.accountId(), session.getId());
    }
}
