package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.mashwara.shared.Form;

/** The own second factor: set up in two steps, new recovery codes, doing without. */
@Named
@ViewScoped
public class SecondFactorView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account/second-factor";

    @Inject
    private OwnAccountQueries queries;

    @Inject
    private SecondFactorService service;

    @Inject
    private Form form;

    private AccountDetail account;
    private boolean offered;
    private transient Enrolment enrolment;
    private transient String current;
    private transient String code;

    /** Reads how it stands. */
    public void load() {
        account = queries.own();
        enrolment = queries.enrolment().orElse(null);
        offered = enrolment != null;
    }

    /** Begins with a new secret. */
    public String offer() {
        return form.run(() -> service.offer(current, Addresses.origin())) ? PAGE + "?faces-redirect=true" : null;
    }

    /** Makes the secret count, and shows the recovery codes. */
    public String confirm() {
        return showing(() -> service.confirm(code));
    }

    /** Makes new recovery codes and shows them. */
    public String renew() {
        return showing(() -> service.renewRecoveryCodes(code, Addresses.origin()));
    }

    /** Does without a second factor. */
    public String remove() {
        return form.run(() -> service.remove(code, Addresses.origin()))
                ? form.done("secondFactor.removed", PAGE)
                : null;
    }

    private String showing(Supplier<List<String>> making) {
        RecoveryCodesView.Issued[] issued = new RecoveryCodesView.Issued[1];
        boolean done = form.run(() -> issued[0] = new RecoveryCodesView.Issued(account.id(), making.get()));
        return done ? RecoveryCodesView.show(issued[0]) : null;
    }

    public AccountDetail getAccount() {
        return account;
    }

    /** True while a secret waits for its first code. */
    public boolean isOffered() {
        return offered;
    }

    /** What the telephone needs, read anew where the form was refused; null where nothing was offered. */
    public Enrolment getEnrolment() {
        return enrolment;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
