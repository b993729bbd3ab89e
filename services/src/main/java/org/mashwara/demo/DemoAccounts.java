package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.demo.Table.Row;
import org.mashwara.directory.Person;
import org.mashwara.identity.Account;
import org.mashwara.identity.AccountRepository;
import org.mashwara.identity.Delegate;
import org.mashwara.identity.DelegateRepository;
import org.mashwara.identity.Passwords;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Period;
import org.mashwara.shared.Role;

/** An account for each role, all with the one password that is documented. */
@ApplicationScoped
class DemoAccounts {

    /** Documented, so that it protects nothing: it exists only where the illustrative data does. */
    private static final String PASSWORD = "mashwara";

    private static final String FILE = "accounts.txt";
    private static final String ADMINISTRATOR = "admin";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DelegateRepository delegates;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** Opens the accounts; gives them back by sign-in name. */
    Map<String, Account> load(Register register) {
        Instant now = clock.instant();
        String hash = passwords.hash(PASSWORD.toCharArray());
        Map<String, Account> loaded = new HashMap<>();
        List<Row> rows = Table.read(FILE);
        for (Row row : rows) {
            Person person = register.person(row.text(1));
            List<Role> roles = row.words(2).stream().map(Role::valueOf).toList();
            Account account = new Account(person, row.text(0), person.getEmail(), roles, row.text(3), now);
            account.changePassword(hash, now);
            accounts.add(account);
            loaded.put(row.text(0), account);
        }
        em.flush();
        for (Row row : rows) {
            for (String post : row.words(4)) {
                delegates.add(new Delegate(
                        loaded.get(row.text(0)),
                        register.post(post),
                        DelegateScope.ANSWER,
                        Period.from(LocalDate.now(clock)),
                        loaded.get(ADMINISTRATOR),
                        now));
            }
        }
        return loaded;
    }

    /** What the operator is told. */
    static String howToSignIn() {
        StringBuilder text = new StringBuilder("Illustrative data. Sign in with the password ")
                .append(PASSWORD)
                .append(" as\n");
        for (Row row : Table.read(FILE)) {
            text.append("  ").append(row.text(0)).append('\n');
        }
        return text.toString().stripTrailing();
    }
}
