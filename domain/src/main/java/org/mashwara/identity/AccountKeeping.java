package org.mashwara.identity;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Require;

/** What nobody may do to accounts: shut oneself out, or leave the portal without an administrator. */
public final class AccountKeeping {

    private AccountKeeping() {}

    /** @throws org.mashwara.shared.BusinessException {@code account.own} if the account is the person's own */
    public static void requireOther(Account account, Actor keeper) {
        Require.that(account.getId() != keeper.accountId(), "account.own");
    }

    /**
     * @param active how many active administrators there are after a change
     * @param changed the account that was one before it
     * @throws org.mashwara.shared.BusinessException {@code account.lastAdministrator} (with the sign-in name) if none
     *     remains
     */
    public static void requireRemaining(long active, Account changed) {
        Require.that(active > 0, "account.lastAdministrator", changed.getSignInName());
    }
}
