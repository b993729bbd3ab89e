package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;
import org.mashwara.shared.NotFoundException;

/** Makes the administrator's account at the first start. */
@Named
@ViewScoped
public class SetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Setup setup;

    @Inject
    private Form form;

    @Inject
    private Language language;

    private final NewPassword newPassword = new NewPassword();

    private transient String code;
    private String nameEn;
    private String nameUr;
    private String signInName;
    private String email;

    /** There is no such page once an account exists. */
    public void load() {
        if (!setup.isNeeded()) {
            throw new NotFoundException("setup", "done");
        }
        setup.announce();
    }

    /** Makes the account and leads to the form to sign in. */
    public String create() {
        boolean done = form.run(() -> setup.createAdministrator(
                code,
                new Setup.FirstAdministrator(
                        nameEn, nameUr, signInName, email, language.getCode(), newPassword.chosen()),
                Addresses.ofRequest()));
        return done ? "/sign-in?why=password&faces-redirect=true" : null;
    }

    public NewPassword getNewPassword() {
        return newPassword;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
