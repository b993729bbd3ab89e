package org.mashwara.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** An address whose parameters are no addresses of ours (a word for a number) leads to no page: 404. */
public class BadParameterListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what validation finds matters
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            ErrorHandler.send(faces, NOT_FOUND);
        }
    }
}
