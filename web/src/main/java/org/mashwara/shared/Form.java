package org.mashwara.shared;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The rule that something has to be there. */
    private static final String MISSING = "required";

    /** The constraints that say the same. */
    private static final Set<String> EMPTY = Set.of("NotNull", "NotBlank", "NotEmpty");

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
        return run(work, null);
    }

    /**
     * Runs the command on a page that can show what somebody else has changed meanwhile beside what was typed.
     *
     * @param again reads what the page shows anew, after somebody else was faster; null where it does not
     * @return as {@link #run(Work)}
     */
    public boolean run(Work work, Work again) {
        try {
            work.run();
            return true;
        } catch (BusinessException | ConstraintViolationException | StaleEditException | EJBException e) {
            if (!tell(e, again != null)) {
                throw e;
            }
            if (again != null && Causes.find(e, StaleEditException.class).isPresent()) {
                again.run();
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

    /**
     * Tells of a success on the page to which it redirects, which opens at a place of its own.
     *
     * @param place the id of the place on that page
     * @return the outcome for the action: none, as the redirect is sent already
     */
    public String doneAt(String key, String path, String place) {
        done(key, path);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path + "#" + place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
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
        return tell(thrown, false);
    }

    private boolean tell(Throwable thrown, boolean shownAnew) {
        Optional<BusinessException> rule = Causes.find(thrown, BusinessException.class);
        if (rule.isPresent()) {
            String message = words.of(
                    "rule." + rule.get().getMessageKey(),
                    rule.get().getArguments().toArray());
            add(rule.get().getField(), message, MISSING.equals(rule.get().getMessageKey()));
            return true;
        }
        Optional<ConstraintViolationException> constraints = Causes.find(thrown, ConstraintViolationException.class);
        if (constraints.isPresent()) {
            constraints.get().getConstraintViolations().forEach(this::add);
            return true;
        }
        Optional<StaleEditException> stale = Causes.find(thrown, StaleEditException.class);
        if (stale.isPresent()) {
            String key = shownAnew ? "rule.staleShown" : "rule.stale";
            add(
                    null,
                    stale.get()
                            .getBy()
                            .map(by -> words.of(key + "By", by, stale.get().getAt()))
                            .orElseGet(() -> words.of(key)));
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
                        attributes.getOrDefault("max", attributes.get("value"))),
                EMPTY.contains(constraint));
    }

    private void add(String field, String message) {
        add(field, message, false);
    }

    /** @param missing whether nothing is there: the summary then names the field, which the message alone would not */
    private void add(String field, String message, boolean missing) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIInput input = field == null ? null : find(faces, field.replace('.', '-'));
        String clientId = input == null ? null : input.getClientId(faces);
        if (input != null) {
            input.setValid(false);
            // an invalid input shows what was submitted
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(clientId));
        }
        String name = missing && field != null ? name(input, field) : null;
        String summary = name == null ? message : words.of("jakarta.faces.component.UIInput.REQUIRED", name);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, message));
        faces.validationFailed();
    }

    /** What the page calls the field; where it has no such input, what the audit trail calls it; null where neither does. */
    private String name(UIInput input, String field) {
        Object label = input == null ? null : input.getAttributes().get("label");
        return label == null || label.toString().isBlank()
                ? words.find("audit.attribute." + field).orElse(null)
                : label.toString();
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
