package org.mashwara.architecture.broken.web.meeting;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Lives in the session. */
@SessionScoped
public class SessionBean implements Serializable {

    private static final long serialVersionUID = 1L;
}
