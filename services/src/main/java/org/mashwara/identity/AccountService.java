package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import org.mashwara.directory.Person;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Role;
import org.mashwara.shared.Roles;

/**
 * Opens accounts and keeps their rights. Whoever changes an account names the version that was shown. Nobody locks
 * oneself out: one's own account cannot be locked, and one administrator always remains.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Command
public class AccountService {

    private static final String SUBJECT = "account";

    private static final int MAX_REASON = 500;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PostRepository register;

    @Inject
    private FirstPasswordCodes codes;

    @Inject
    private OpenSessions open;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private AccountGuards guards;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Opens an account and issues the code for its first password.
     *
     * @throws BusinessException {@code account.personHasOne}, {@code constraint.account_sign_in_name_ux} or what
     *     {@link Account} refuses
     */
    public IssuedCode open(@NotNull NewAccount wanted) {
        Person person = wanted.personId() == null ? newPerson(wanted) : person(wanted.personId());
        if (person.getId() != null && accounts.ofPerson(person.getId()).isPresent()) {
            throw BusinessException.onField("person", "account.personHasOne");
        }
        if (accounts.bySignInName(Require.text("signInName", wanted.signInName(), Account.MAX_SIGN_IN_NAME))
                .isPresent()) {
            throw BusinessException.onField("signInName", "constraint.account_sign_in_name_ux");
        }
        Account account = new Account(
                person, wanted.signInName(), wanted.email(), wanted.roles(), wanted.language(), clock.instant());
        accounts.add(account);
        about(account);
        return codes.issue(account);
    }

    /** Gives the account these roles and no others; its sessions end. */
    public void assignRoles(long accountId, long version, @NotNull Set<Role> roles) {
        Account account = load(accountId, version);
        keepingAnAdministrator(account, () -> account.assignRoles(roles, clock.instant()));
    }

    /**
     * Changes where the account's mails go.
     *
     * @param email an address, or blank for none
     */
    public void reachAt(long accountId, long version, String email) {
        load(accountId, version).reachAt(email);
    }

    /** Says whether the account is to be locked when its person holds no post any more. */
    public void leaveWithPost(long accountId, long version, boolean leaves) {
        load(accountId, version).leaveWithPost(leaves);
    }

    /** Refuses sign-in from now on; the account's sessions end. */
    public void lock(long accountId, long version) {
        Account account = load(accountId, version);
        AccountKeeping.requireOther(account, actors.current());
        keepingAnAdministrator(account, () -> account.lock(clock.instant()));
    }

    /** Lets a locked account in again. */
    public void unlock(long accountId, long version) {
        load(accountId, version).unlock(clock.instant());
    }

    /**
     * Takes the password away and issues a new code: by link where the account has an address, otherwise to be
     * printed. Earlier codes are void; the account's sessions end.
     */
    public IssuedCode issueFirstPassword(long accountId, long version) {
        Account account = load(accountId, version);
        AccountKeeping.requireOther(account, actors.current());
        account.forgetPassword(clock.instant());
        return codes.issue(account);
    }

    /** Ends all sessions of the account and makes the feedback links in its mails void; its owner may sign in again. */
    public void endSessions(long accountId, long version) {
        Account account = load(accountId, version);
        open.endAll(account, SignInSession.End.BY_ADMINISTRATOR);
    }

    /**
     * Takes the second factor and its recovery codes away, because the telephone is lost; the account's sessions end.
     *
     * @param reason how the administrator made sure who asks; stands in the audit trail
     * @throws BusinessException {@code secondFactor.none}, {@code account.own}, {@code required} on {@code reason}
     */
    public void resetSecondFactor(long accountId, long version, String reason) {
        Account account = load(accountId, version);
        AccountKeeping.requireOther(account, actors.current());
        context.note(Require.text("reason", reason, MAX_REASON));
        SecondFactor factor = factors.of(accountId).orElseThrow(() -> new BusinessException("secondFactor.none"));
        factors.remove(factor);
        factors.remove(factors.codesOf(accountId));
        open.endAll(account, SignInSession.End.BY_ADMINISTRATOR);
        guards.changed(account, AccountGuardChanged.Change.SECOND_FACTOR_RESET);
    }

    private Account load(long accountId, long version) {
        Account account = accounts.get(accountId);
        account.requireVersion(version);
        about(account);
        return account;
    }

    private void about(Account account) {
        context.about(SUBJECT, account.getId(), account.getSignInName());
    }

    private Person person(long personId) {
        return register.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId));
    }

    private Person newPerson(NewAccount wanted) {
        Person person = Person.named(wanted.nameEn(), wanted.nameUr(), null, null);
        register.add(person);
        return person;
    }

    /** The query sees the change only after a flush, which it makes itself. */
    private void keepingAnAdministrator(Account account, Runnable change) {
        boolean was = account.isActiveAdministrator();
        change.run();
        if (was && !account.isActiveAdministrator()) {
            AccountKeeping.requireRemaining(accounts.activeAdministrators(), account);
        }
    }
}
