package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** Chooses a first password, by the link of a mail or with a printed code. */
@Named
@ViewScoped
public class FirstPasswordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirstPasswords passwords;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private final NewPassword newPassword = new NewPassword();

    private String code;
    private boolean linked;
    private boolean linkUsable;
    private String person;
    private String signInName;
    private transient String printedCode;

    /** Finds whose link it is. */
    public void load() {
        linked = code != null;
        if (linked) {
            passwords.invited(code).ifPresent(invited -> {
                linkUsable = true;
                person = words.in(invited.name());
                signInName = invited.signInName();
            });
        }
    }

    /** Keeps the password and leads to the form to sign in. */
    public String choose() {
        boolean done = form.run(() -> {
            if (linked) {
                passwords.chooseByLink(code, newPassword.chosen());
            } else {
                passwords.chooseByPrintedCode(signInName, printedCode, newPassword.chosen(), Addresses.ofRequest());
            }
        });
        return done ? "/sign-in?why=password&faces-redirect=true" : null;
    }

    /** True where neither a link nor a code is there to be used any more. */
    public boolean isVoid() {
        return linked && !linkUsable;
    }

    public boolean isPrinted() {
        return !linked;
    }

    public NewPassword getNewPassword() {
        return newPassword;
    }

    public String getPerson() {
        return person;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPrintedCode() {
        return printedCode;
    }

    public void setPrintedCode(String printedCode) {
        this.printedCode = printedCode;
    }
}
