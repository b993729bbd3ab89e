package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mashwara.shared.ServerConfiguration;

/** Shows a one-time code once, for printing. */
@Named
@RequestScoped
public class PrintCodeView {

    private static final String KEY = "issuedCode";

    @Inject
    private AccountQueries queries;

    @Inject
    private ServerConfiguration configuration;

    private Long id;
    private IssuedCode issued;
    private AccountDetail account;

    /** Keeps the code for the next page only, and leads there. */
    public static String show(IssuedCode issued, FacesContext faces) {
        faces.getExternalContext().getFlash().put(KEY, issued);
        return "/admin/print-code?id=" + issued.accountId() + "&faces-redirect=true";
    }

    /** Finds the code that was issued just now. */
    public void load() {
        account = queries.detail(id);
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
        if (kept instanceof IssuedCode code && code.accountId() == account.id()) {
            issued = code;
        }
    }

    /** Where the code is to be typed. */
    public String getPage() {
        return configuration.baseUrl() + "/first-password";
    }

    public AccountDetail getAccount() {
        return account;
    }

    /** The code, or null when it has been shown already. */
    public IssuedCode getIssued() {
        return issued;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
