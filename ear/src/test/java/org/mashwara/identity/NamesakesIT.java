package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.OwnRequest;

/** Namesakes who open their first links in the same instant get accounts with different names, and none is refused. */
@ArquillianTest
class NamesakesIT {

    private static final int NAMESAKES = 4;

    @Inject
    private LinkAccounts accounts;

    @Inject
    private SystemCommands commands;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    void eachGetsANameOfTheirOwn() throws Exception {
        List<Long> persons = commands.run("test.namesakes", () -> {
            List<Long> made = new ArrayList<>();
            for (int i = 0; i < NAMESAKES; i++) {
                Person person = new Person(LocalText.of("Ghulam Rasool Namesake", null), null, null);
                em.persist(person);
                made.add(person.getId());
            }
            return made;
        });

        comeInAtOnce(persons);

        assertThat(em.createQuery(
                                "select a.signInName from Account a where a.person.id in :persons order by a.signInName",
                                String.class)
                        .setParameter("persons", persons)
                        .getResultList())
                .containsExactly(
                        "ghulam.rasool.namesake",
                        "ghulam.rasool.namesake-2",
                        "ghulam.rasool.namesake-3",
                        "ghulam.rasool.namesake-4");
    }

    private void comeInAtOnce(List<Long> persons) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(NAMESAKES);
        CyclicBarrier start = new CyclicBarrier(NAMESAKES);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (long person : persons) {
                begun.add(threads.submit(OwnRequest.of(() -> {
                    start.await();
                    OpenedLink link = new OpenedLink(1, 1, 1L, person, LocalText.of("Ghulam Rasool", null), null);
                    commands.run("test.comeIn", () -> accounts.open(link, "en"));
                    return null;
                })));
            }
            for (Future<?> one : begun) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
