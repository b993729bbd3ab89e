package org.mashwara.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mashwara.directory.Person;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Installation;
import org.mashwara.shared.OperatorConsole;
import org.mashwara.shared.Require;
import org.mashwara.shared.Role;

/**
 * The first start: nobody has an account, and whoever reads the server's log makes the administrator's. Open to all: a
 * one-time code from the log is the proof, and with the first account the way is closed.
 */
@Stateless
@PermitAll
public class Setup {

    /** Once there is an account there always is one. */
    private static final AtomicBoolean DONE = new AtomicBoolean();

    private static final AtomicBoolean ANNOUNCED = new AtomicBoolean();

    private static final String NAME = "(setup)";

    @Inject
    private AccountRepository accounts;

    @Inject
    private OneTimeCodeRepository codes;

    @Inject
    private PostRepository register;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIns signIns;

    @Inject
    private Installation installation;

    @Inject
    private SystemCommands commands;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** The administrator to be. */
    public record FirstAdministrator(
            String nameEn, String nameUr, String signInName, String email, String language, String password) {}

    /** True until the first account exists. */
    public boolean isNeeded() {
        if (!DONE.get() && accounts.any()) {
            DONE.set(true);
        }
        return !DONE.get();
    }

    /** Writes a new code to the server's log, once a start, if there is no account. */
    public void announce() {
        if (!isNeeded() || !ANNOUNCED.compareAndSet(false, true)) {
            return;
        }
        String code = OneTimeCodes.printed();
        commands.run("identity.setup.announce", () -> {
            Instant now = clock.instant();
            codes.openForSetup().forEach(earlier -> earlier.revoke(now));
            codes.add(OneTimeCode.forSetup(OneTimeCodes.hashTyped(code), now));
        });
        OperatorConsole.tell("Nobody has an account yet. Open the portal and make the administrator's account with this"
                + " one-time code: " + code);
    }

    /**
     * Makes the administrator's account.
     *
     * @param address the network address it comes from; too many wrong codes make it wait
     * @throws BusinessException {@code code.wrong} on {@code code}; {@code signIn.wait}; what the account and the
     *     password refuse
     */
    public void createAdministrator(String code, FirstAdministrator wanted, String address) {
        Require.that(isNeeded(), "setup.done");
        SignIns.Begun begun = signIns.begin(NAME, address);
        if (begun.attemptId() == null) {
            throw new BusinessException("signIn.wait", Math.max(1, begun.delay().toSeconds()));
        }
        String hash = OneTimeCodes.hashTyped(code);
        if (codes.openForSetup().stream()
                .noneMatch(open ->
                        open.isUsable(clock.instant()) && open.getCodeHash().equals(hash))) {
            throw BusinessException.onField("code", "code.wrong");
        }
        signIns.succeeded(begun.attemptId());
        Person person = Person.named(wanted.nameEn(), wanted.nameUr(), wanted.email(), null);
        PasswordPolicy.check(wanted.password(), wanted.signInName(), person.getName());
        String kept = passwords.hash(wanted.password().toCharArray());
        commands.run("identity.setup.createAdministrator", () -> create(hash, wanted, person, kept));
    }

    private void create(String codeHash, FirstAdministrator wanted, Person person, String passwordHash) {
        Instant now = clock.instant();
        codes.byHash(codeHash)
                .orElseThrow(() -> BusinessException.onField("code", "code.wrong"))
                .use(now);
        Require.that(!accounts.any(), "setup.done");
        register.add(person);
        Account account = new Account(
                person, wanted.signInName(), wanted.email(), Set.of(Role.ADMINISTRATOR), wanted.language(), now);
        account.changePassword(passwordHash, now);
        accounts.add(account);
        installation.setUp(false);
        context.about("account", account.getId(), account.getSignInName());
    }
}
