package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Form;
import org.mashwara.shared.Role;

/** An account as the administrator keeps it. */
@Named
@ViewScoped
public class AdminAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountQueries queries;

    @Inject
    private AccountService service;

    @Inject
    private Actors actors;

    @Inject
    private Form form;

    private Long id;
    private AccountDetail account;
    private boolean own;
    private List<String> roles;
    private String email;
    private boolean leaving;
    private String reason;
    private List<SessionRow> sessions;
    private List<SignInRow> attempts;

    /** Reads the account. */
    public void load() {
        account = queries.detail(id);
        own = actors.current().accountId() == id;
        roles = new ArrayList<>(account.roles());
        email = account.email();
        leaving = account.leaves();
        sessions = queries.sessions(id);
        attempts = queries.attempts(id);
    }

    /** Gives the account the ticked roles. */
    public String saveRoles() {
        return done(
                form.run(() -> service.assignRoles(id, account.version(), NewAccountView.chosen(roles))),
                "adminAccount.rolesSaved");
    }

    /** Changes where mails go. */
    public String saveEmail() {
        return done(form.run(() -> service.reachAt(id, account.version(), email)), "adminAccount.emailSaved");
    }

    /** Locks the account. */
    public String lock() {
        return done(form.run(() -> service.lock(id, account.version())), "adminAccount.locked");
    }

    /** Unlocks the account. */
    public String unlock() {
        return done(form.run(() -> service.unlock(id, account.version())), "adminAccount.unlocked");
    }

    /** Ends all sessions of the account. */
    public String endSessions() {
        return done(form.run(() -> service.endSessions(id, account.version())), "adminAccount.sessionsEnded");
    }

    /** Takes the second factor away. */
    public String resetSecondFactor() {
        return done(
                form.run(() -> service.resetSecondFactor(id, account.version(), reason)),
                "adminAccount.secondFactorReset");
    }

    /** Keeps whether the account is locked with its person's last post. */
    public String saveLeaving() {
        return done(form.run(() -> service.leaveWithPost(id, account.version(), leaving)), "adminAccount.leavingSaved");
    }

    /** Issues a new code: mailed, or shown once for printing. */
    public String issue() {
        IssuedCode[] issued = new IssuedCode[1];
        boolean done = form.run(() -> issued[0] = service.issueFirstPassword(id, account.version()));
        return !done || issued[0].isMailed()
                ? done(done, "adminAccount.issued")
                : PrintCodeView.show(issued[0], FacesContext.getCurrentInstance());
    }

    private String done(boolean done, String key) {
        return done ? form.done(key, "/admin/account?id=" + id) : null;
    }

    /** How the account stands: {@code active}, {@code waiting} or {@code locked}. */
    public String getState() {
        if (account.lockedAt() != null) {
            return "locked";
        }
        return account.passwordChosen() ? "active" : "waiting";
    }

    public boolean isOwn() {
        return own;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<SignInRow> getAttempts() {
        return attempts;
    }

    public boolean isLeaving() {
        return leaving;
    }

    public void setLeaving(boolean leaving) {
        this.leaving = leaving;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public AccountDetail getAccount() {
        return account;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
