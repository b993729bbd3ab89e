package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** What everybody may change about the own account. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.SECRETARIAT,
    Roles.SUBPROGRAMME_LEAD,
    Roles.AGENCY_HEAD,
    Roles.COUNTERPART,
    Roles.AUDITOR
})
@Command
public class OwnAccountService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountGuards guards;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInSessionRepository sessions;

    @Inject
    private OpenSessions open;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private PasswordProof proof;

    @Inject
    private Clock clock;

    /**
     * Changes the own password; other sessions of the account end. A wrong current password counts as a failure to sign
     * in: whoever finds a session open has no more tries than at the sign-in.
     *
     * @param origin where the request comes from
     * @throws BusinessException {@code password.wrong} on {@code current}, or what {@link PasswordPolicy} refuses;
     *     {@code signIn.wait} (with seconds) after too many failures
     */
    public void changePassword(String current, String password, @NotNull Origin origin) {
        Account account = own();
        proof.require(account, current, origin);
        PasswordPolicy.check(
                password, account.getSignInName(), account.getPerson().getName());
        account.changePassword(passwords.hash(password.toCharArray()), clock.instant());
        guards.changed(account, AccountGuardChanged.Change.PASSWORD_CHANGED);
    }

    /** Sets the language of screens and mails: {@code en} or {@code ur}. */
    public void speak(String language) {
        own().speak(language);
    }

    /** Ends all sessions of the account, this one too; links in mails open no new ones. */
    public void signOutEverywhere() {
        open.endAll(own(), SignInSession.End.BY_OWNER);
    }

    /**
     * Ends one of the own sessions: its next request is refused.
     *
     * @throws NotFoundException if there is none of that id among the account's
     */
    public void endSession(long sessionId) {
        Account account = own();
        sessions.find(sessionId)
                .filter(session -> session.getAccount().equals(account))
                .orElseThrow(() -> new NotFoundException("session", sessionId))
                .end(SignInSession.End.BY_OWNER, clock.instant());
    }

    private Account own() {
        Account account = accounts.get(actors.current().accountId());
        context.about("account", account.getId(), account.getSignInName());
        return account;
    }
}
