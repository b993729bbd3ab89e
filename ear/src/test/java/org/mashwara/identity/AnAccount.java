package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashwara.directory.Person;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;

/** Makes accounts for one test alone, with the password of the demo data. */
@ApplicationScoped
public class AnAccount {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private SystemCommands commands;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** A made account. */
    public record Made(long id, long personId, String signInName) {}

    public Made with(Role... roles) throws Exception {
        String name = "test-" + NUMBER.incrementAndGet() + "-" + Long.toString(clock.millis(), 36);
        return commands.run("test.account", () -> {
            Person person = new Person(LocalText.of("Test Person " + name, null), null, null);
            em.persist(person);
            Account account = new Account(person, name, null, Set.of(roles), "en", clock.instant());
            account.changePassword(passwords.hash(DemoAccounts.PASSWORD.toCharArray()), clock.instant());
            em.persist(account);
            return new Made(account.getId(), person.getId(), name);
        });
    }

    /** The account's version now. */
    long version(long id) {
        return em.createQuery("select a.version from Account a where a.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
