package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Ends the session; as {@code signOut} in pages. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private Sessions sessions;

    /**
     * Signs out and forgets what the browser keeps for this portal on the device; not where feedback of somebody else
     * waits there, which goes on waiting for that person.
     */
    public void signOut() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        sessions.end(request.getSession(false));
        request.logout();
        external.invalidateSession();
        if (!external.getRequestParameterMap().containsKey("keepOthers")) {
            external.setResponseHeader("Clear-Site-Data", "\"storage\"");
        }
        external.redirect(external.getRequestContextPath() + "/sign-in?why=out");
        faces.responseComplete();
    }
}
