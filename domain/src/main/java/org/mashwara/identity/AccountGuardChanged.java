package org.mashwara.identity;

import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What keeps strangers out of an account has changed; its owner is to be told, who may not have done it.
 *
 * @param name the person's name
 * @param email where the owner is reached
 * @param change what changed
 */
public record AccountGuardChanged(
        long accountId, LocalText name, String signInName, String email, Change change, Instant at) {

    /** What changed. */
    public enum Change {
        /** The owner, or somebody who knew the password, changed it. */
        PASSWORD_CHANGED,
        /** A second factor counts from now on, or another one than before. */
        SECOND_FACTOR_SET_UP,
        /** The owner does without a second factor. */
        SECOND_FACTOR_REMOVED,
        /** The administrator took the second factor away. */
        SECOND_FACTOR_RESET,
        /** Somebody signed in with a recovery code. */
        RECOVERY_CODE_USED
    }
}
