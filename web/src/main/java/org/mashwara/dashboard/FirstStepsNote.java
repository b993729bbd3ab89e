package org.mashwara.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mashwara.shared.Roles;

/** Reminds the administrator of a new portal's first steps, as long as some are left; as {@code firstStepsNote}. */
@Named
@RequestScoped
public class FirstStepsNote {

    @Inject
    private FirstStepsQueries queries;

    @Inject
    private HttpServletRequest request;

    private int left;

    public void load() {
        left = request.isUserInRole(Roles.ADMINISTRATOR) ? queries.left() : 0;
    }

    /** How many steps are left. */
    public int getLeft() {
        return left;
    }
}
