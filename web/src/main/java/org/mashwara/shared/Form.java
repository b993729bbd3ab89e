package org.mashwara.shared;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the command behind a form and tells the person what came of it: a refusal stands beside its field (the input
 * whose id is the field's key) or at the top, and what was typed is kept; a success is told on the next page.
 */
@ApplicationScoped
public class Form {

    /** Status of an answer to a stale edit. */
    private static final int CONFLICT = 409;

    @Inject
    private Words words;

    /** A command of a service. */
    @FunctionalInterface
    public interface Work {
        void run();
    }

    /**
     * Runs the command.
     *
     * @return true when it went through; false when a rule, a constraint or somebody else's change refused it, which
     *     the page then says
     */
    public boolean run(Work work) {
        try {
            work.run();
            return true;
        } catch (BusinessException | ConstraintViolationException | StaleEditException | EJBException e) {
            if (!tell(e)) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Tells of a success on the page to which it redirects.
     *
     * @param key of the text that says what happened
     * @param path view to go to, with its query: {@code /meetings/meeting?id=7}
     * @return the outcome for the action
     */
    public String done(String key, String path, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Tells of a success on this page; for Ajax. */
    public void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, arguments), null));
    }

    /** Refuses what was typed in a field, or the whole form where the field is null; a page checks so what only it can know. */
    public void refuse(String field, String key, Object... arguments) {
        add(field, words.of(key, arguments));
    }

    /**
     * Turns a refusal into messages.
     *
     * @return false if it is none, but an error
     */
    boolean tell(Throwable thrown) {
        Optional<BusinessException> rule = Causes.find(thrown, BusinessException.class);
        if (rule.isPresent()) {
            add(
                    rule.get().getField(),
                    words.of(
                            "rule." + rule.get().getMessageKey(),
                            rule.get().getArguments().toArray()));
            return true;
        }
        Optional<ConstraintViolationException> constraints = Causes.find(thrown, ConstraintViolationException.class);
        if (constraints.isPresent()) {
            constraints.get().getConstraintViolations().forEach(this::add);
            return true;
        }
        Optional<StaleEditException> stale = Causes.find(thrown, StaleEditException.class);
        if (stale.isPresent()) {
            add(
                    null,
                    stale.get()
                            .getBy()
                            .map(by -> words.of("rule.staleBy", by, stale.get().getAt()))
                            .orElseGet(() -> words.of("rule.stale")));
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                faces.getExternalContext().setResponseStatus(CONFLICT);
            }
            return true;
        }
        return false;
    }

    private void add(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String field = path.substring(path.lastIndexOf('.') + 1);
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        add(
                field,
                words.of(
                        "constraint." + constraint,
                        attributes.get("min"),
                        attributes.getOrDefault("max", attributes.get("value"))));
    }

    private void add(String field, String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIInput input = field == null ? null : find(faces, field.replace('.', '-'));
        String clientId = input == null ? null : input.getClientId(faces);
        if (input != null) {
            input.setValid(false);
            // an invalid input shows what was submitted
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(clientId));
        }
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        faces.validationFailed();
    }

    private static UIInput find(FacesContext faces, String id) {
        UIInput[] found = new UIInput[1];
        // of two forms with a field of that name the one that is shown
        Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, shown), (visit, component) -> {
            UIComponent candidate = component;
            if (candidate instanceof UIInput input && id.equals(input.getId())) {
                found[0] = input;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
