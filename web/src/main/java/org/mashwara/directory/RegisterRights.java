package org.mashwara.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mashwara.shared.Roles;

/** Which buttons of the register a page offers; the services decide. As {@code registerRights} in pages. */
@Named
@RequestScoped
public class RegisterRights {

    @Inject
    private HttpServletRequest request;

    /** Whether organisations may be entered and changed, posts merged, split and abolished. */
    public boolean isReorganising() {
        return request.isUserInRole(Roles.ADMINISTRATOR);
    }

    /** Whether posts and people may be entered. */
    public boolean isAdding() {
        return isReorganising() || request.isUserInRole(Roles.SECRETARIAT);
    }
}
