package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The view's nonce of the Content-Security-Policy, which every form sends back; as {@code csp} in pages. */
@Named
@RequestScoped
public class Csp {

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
