package org.mashwara.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What a page answers to an exception, with and without Ajax: a refusal becomes a message on the same page, what one
 * may not see a page that does not exist, an ended session a way back, the unexpected a page with the reference that
 * stands in the log.
 */
public class ErrorHandler extends ExceptionHandlerWrapper {

    /** Status of an ended session, as no other status says it. */
    static final int EXPIRED = 440;

    private static final int BAD_REQUEST = 400;

    private static final int NOT_FOUND = 404;

    private static final int CONFLICT = 409;

    private static final int UNEXPECTED = 500;

    private static final Logger LOG = Logger.getLogger(ErrorHandler.class.getName());

    public ErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!events.hasNext() || faces == null) {
            return;
        }
        Throwable thrown = events.next().getContext().getException();
        while (events.hasNext()) {
            events.next();
        }
        getUnhandledExceptionQueuedEvents().forEach(event -> event.getContext());
        for (Iterator<ExceptionQueuedEvent> all =
                        getUnhandledExceptionQueuedEvents().iterator();
                all.hasNext(); ) {
            all.next();
            all.remove();
        }
        answer(faces, thrown);
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (is(thrown, ViewExpiredException.class)) {
            send(faces, EXPIRED);
        } else if (is(thrown, CspException.class)) {
            send(faces, BAD_REQUEST);
        } else if (is(thrown, NotFoundException.class) || is(thrown, EJBAccessException.class)) {
            LOG.log(Level.FINE, "answered as not found", thrown);
            send(faces, NOT_FOUND);
        } else if (!rendering
                && faces.isPostback()
                && CDI.current().select(Form.class).get().tell(thrown)) {
            faces.renderResponse();
        } else if (is(thrown, StaleEditException.class)) {
            send(faces, CONFLICT);
        } else {
            String reference = References.next();
            LOG.log(Level.SEVERE, "Reference " + reference, thrown);
            faces.getExternalContext().getRequestMap().put(References.ATTRIBUTE, reference);
            send(faces, UNEXPECTED);
        }
    }

    /** Ends the request with the error page of a status; under Ajax the browser goes to that page. */
    static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                Object reference = external.getRequestMap().get(References.ATTRIBUTE);
                external.redirect(external.getRequestContextPath() + "/problem?status=" + status
                        + (reference == null ? "" : "&reference=" + reference));
            } else {
                external.responseReset();
                // with a message Faces knows that what follows is an error page and no postback
                external.responseSendError(status, "answered by an error page");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new FacesException("The answer had begun when it failed", e);
        }
        faces.responseComplete();
    }

    private static boolean is(Throwable thrown, Class<? extends Throwable> kind) {
        return Causes.find(thrown, kind).isPresent();
    }
}
