package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Publishes a questionnaire, retires it or throws a draft away, after a look at what that means. */
@Named
@ViewScoped
public class QuestionnaireStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is done. */
    public enum Step {
        PUBLISH,
        RETIRE,
        DISCARD
    }

    @Inject
    private QuestionnaireService service;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    private Long id;
    private Step step;
    private QuestionnaireDetail detail;

    /** Reads the questionnaire; where the step was done meanwhile, leads to what is left. */
    public String load() {
        if (step == null) {
            throw new NotFoundException("step with questionnaire", id);
        }
        detail = way.find(id).orElse(null);
        if (detail == null) {
            return way.toList();
        }
        return isPossible() ? null : way.back(id, "questionnaire.stepOver");
    }

    /** A draft is published or thrown away, a published version is retired. */
    private boolean isPossible() {
        return step == Step.RETIRE ? detail.isPublished() : detail.isDraft();
    }

    /** False where publishing would be refused. */
    public boolean isOffered() {
        return step != Step.PUBLISH || detail.isPublishable();
    }

    /** Does it. */
    public String go() {
        boolean gone = form.run(() -> {
            switch (step) {
                case PUBLISH -> service.publish(id, detail.version());
                case RETIRE -> service.retire(id, detail.version());
                case DISCARD -> service.discard(id, detail.version());
            }
        });
        String then = step == Step.DISCARD ? "/feedback/questionnaires" : "/feedback/questionnaire?id=" + id;
        return gone ? form.done("questionnaire.done." + step, then) : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public QuestionnaireDetail getDetail() {
        return detail;
    }
}
