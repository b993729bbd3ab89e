package org.mashwara.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;

/** The own account: language, password, second factor, for which posts one acts, where one is signed in. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account";

    @Inject
    private OwnAccountQueries queries;

    @Inject
    private OwnAccountService service;

    @Inject
    private Form form;

    @Inject
    private Language language;

    @Inject
    private Sessions sessions;

    @Inject
    private SignOut signOut;

    @Inject
    private CurrentSignIn signIn;

    private final NewPassword newPassword = new NewPassword();

    private AccountDetail account;
    private List<SessionRow> open;
    private List<SignInRow> attempts;
    private Long thisSession;
    private String chosenLanguage;
    private transient String current;

    /** Reads the account. */
    public void load() {
        account = queries.own();
        open = queries.sessions();
        attempts = queries.attempts();
        thisSession = signIn.sessionId().orElse(null);
        chosenLanguage = account.language();
    }

    /** Keeps the language, also for signed-out pages on this device. */
    public String saveLanguage() {
        if (!form.run(() -> service.speak(chosenLanguage))) {
            return null;
        }
        language.choose(chosenLanguage, (HttpServletResponse) external().getResponse());
        return form.done("account.languageSaved", PAGE);
    }

    /** Changes the password; this session goes on, others end. */
    public String changePassword() {
        if (!form.run(() -> service.changePassword(current, newPassword.chosen(), Addresses.origin()))) {
            return null;
        }
        sessions.renew((HttpServletRequest) external().getRequest());
        return form.done("password.changed", PAGE);
    }

    /** Ends one of the other sessions. */
    public String end(long sessionId) {
        return form.run(() -> service.endSession(sessionId)) ? form.done("account.sessionEnded", PAGE) : null;
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere() throws IOException, ServletException {
        if (form.run(service::signOutEverywhere)) {
            signOut.signOut();
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public List<SessionRow> getSessions() {
        return open;
    }

    public List<SignInRow> getAttempts() {
        return attempts;
    }

    /** The session of this page, or null. */
    public Long getThisSession() {
        return thisSession;
    }

    public AccountDetail getAccount() {
        return account;
    }

    public NewPassword getNewPassword() {
        return newPassword;
    }

    public String getChosenLanguage() {
        return chosenLanguage;
    }

    public void setChosenLanguage(String chosenLanguage) {
        this.chosenLanguage = chosenLanguage;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }
}
