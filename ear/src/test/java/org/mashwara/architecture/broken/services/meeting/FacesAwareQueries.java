package org.mashwara.architecture.broken.services.meeting;

import jakarta.faces.context.FacesContext;

/** A service that knows the screen. */
public class FacesAwareQueries {

    Object context() {
        return FacesContext.getCurrentInstance();
    }
}
