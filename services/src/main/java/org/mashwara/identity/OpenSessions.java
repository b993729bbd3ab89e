package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Shuts every door that is open in an account's name. */
@ApplicationScoped
class OpenSessions {

    @Inject
    private SignInSessionRepository sessions;

    @Inject
    private SignedLinkRepository links;

    @Inject
    private Clock clock;

    /**
     * Ends the account's sessions, and makes void the links in its person's mails that would open new ones; the next mail
     * brings another.
     */
    void endAll(Account account, SignInSession.End reason) {
        Instant now = clock.instant();
        account.endSessions(now);
        sessions.endAll(account.getId(), reason, now);
        links.openOfPerson(LinkPurpose.RESPONSE, account.getPerson().getId()).forEach(link -> link.revoke(now));
    }
}
