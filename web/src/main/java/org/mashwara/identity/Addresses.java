package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
final class Addresses {

    private Addresses() {}

    /** The network address of the browser, or of the last proxy that the server does not see through. */
    static String ofRequest() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }
}
