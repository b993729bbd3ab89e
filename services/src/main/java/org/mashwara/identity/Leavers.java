package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.PostTransferred;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Role;

/**
 * Locks accounts that are to end with their person's last post. Asked every night, however an incumbency ended, and as soon
 * as a post is handed over. The last administrator is never locked.
 */
@ApplicationScoped
class Leavers {

    /** Held a post until the day before or earlier; holds none, and none is planned. */
    private static final String GONE = """
            select a.id, a.id from account a
             where a.leaves_with_post and a.locked_at is null
               and exists (select 1 from incumbency i where i.person_id = a.person_id and i.valid_until < ?1)
               and not exists (select 1 from incumbency i where i.person_id = a.person_id
                                  and (i.valid_until is null or i.valid_until >= ?1))
             order by a.id
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private IdentityReader reader;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** Locks those who have left until today, each in a command of its own. */
    void lockGone() {
        for (long account : gone()) {
            commands.run("identity.leavers.lock", () -> {
                Account leaver = accounts.get(account);
                context.about("account", account, leaver.getSignInName());
                lock(leaver);
            });
        }
    }

    /** The transfer that made somebody leave locks the account with it. */
    void leftWithTransfer(@Observes PostTransferred transferred) {
        entityManager.flush();
        gone().forEach(account -> lock(accounts.get(account)));
    }

    private List<Long> gone() {
        return reader.rows(GONE, LocalDate.now(clock)).stream()
                .map(row -> IdentityReader.id(row[0]))
                .toList();
    }

    private void lock(Account leaver) {
        boolean last = leaver.getRoles().contains(Role.ADMINISTRATOR) && accounts.activeAdministrators() < 2;
        if (!leaver.isLocked() && !last) {
            leaver.lock(clock.instant());
        }
    }
}
