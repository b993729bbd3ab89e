package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Actors;

/** Shows recovery codes once, for printing. */
@Named
@RequestScoped
public class RecoveryCodesView {

    private static final String KEY = "recoveryCodes";

    @Inject
    private Actors actors;

    private List<String> codes = List.of();

    /** New codes of an account, on their way to the page that shows them. */
    record Issued(long accountId, List<String> codes) implements Serializable {}

    /** Keeps the codes for the next page only, and leads there. */
    static String show(Issued issued) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, issued);
        return "/account/recovery-codes?faces-redirect=true";
    }

    /** Finds the codes that were made just now. */
    public void load() {
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
        if (kept instanceof Issued issued
                && issued.accountId() == actors.current().accountId()) {
            codes = issued.codes();
        }
    }

    /** The codes; none when they have been shown already. */
    public List<String> getCodes() {
        return codes;
    }
}
