package org.mashwara.identity;

import java.util.Optional;
import org.mashwara.shared.NotFoundException;

/** Keeps accounts. */
public interface AccountRepository {

    void add(Account account);

    /** @throws NotFoundException if there is none */
    Account get(long id);

    Optional<Account> bySignInName(String signInName);

    /**
     * Whoever looks for a free name like this one waits until this transaction ends, so that two namesakes get two names.
     *
     * @param name as {@link SignInNames#plain} gives it
     */
    void nameAlone(String name);

    Optional<Account> ofPerson(long personId);

    /** Like {@link #ofPerson}; whoever asks so for the same person waits until this transaction ends. */
    Optional<Account> ofPersonAlone(long personId);

    /** True as soon as the first account exists. */
    boolean any();

    /** How many accounts that are not locked have the administrator's role. */
    long activeAdministrators();
}
