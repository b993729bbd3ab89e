package org.mashwara.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;

/** The own account: language, password, for which posts one acts. */
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
    private Clock clock;

    private final NewPassword newPassword = new NewPassword();

    private AccountDetail account;
    private String chosenLanguage;
    private transient String current;

    /** Reads the account. */
    public void load() {
        account = queries.own();
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
        if (!form.run(() -> service.changePassword(current, newPassword.chosen()))) {
            return null;
        }
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        request.changeSessionId();
        new SignedIn(account.id(), clock.instant()).keepIn(request.getSession());
        return form.done("password.changed", PAGE);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
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
