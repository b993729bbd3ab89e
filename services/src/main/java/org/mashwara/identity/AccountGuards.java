package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.identity.AccountGuardChanged.Change;

/** Tells that what keeps strangers out of an account has changed, where its owner can be reached. */
@ApplicationScoped
class AccountGuards {

    @Inject
    private Event<AccountGuardChanged> changed;

    @Inject
    private Clock clock;

    void changed(Account account, Change change) {
        if (account.reachedAt() != null) {
            changed.fire(new AccountGuardChanged(
                    account.getId(),
                    account.getPerson().getName(),
                    account.getSignInName(),
                    account.reachedAt(),
                    change,
                    clock.instant()));
        }
    }
}
