package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Ends what is open in an account's name, and what would open it again without a password. */
@ApplicationScoped
class OpenSessions {

    @Inject
    private SignInSessionRepository sessions;

    @Inject
    private SignedLinkRepository links;

    @Inject
    private Clock clock;

    /**
     * Ends the account's sessions, and makes void the links for feedback in its person's mails, which would open new
     * ones; the next mail brings another. Links that answer one invitation, and the calendar's, open no session and stay.
     */
    void endAll(Account account, SignInSession.End reason) {
        Instant now = clock.instant();
        account.endSessions(now);
        sessions.endAll(account.getId(), reason, now);
        links.usableOfPerson(LinkPurpose.RESPONSE, account.getPerson().getId(), now)
                .forEach(link -> link.revoke(now));
    }
}
