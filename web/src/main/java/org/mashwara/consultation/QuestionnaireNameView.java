package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;

/** Gives a draft of a questionnaire another name, or another subject. */
@Named
@ViewScoped
public class QuestionnaireNameView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireService service;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    private Long id;
    private QuestionnaireDetail detail;
    private final BothTexts name = new BothTexts();
    private QuestionnaireSubject subject;

    /** Reads the draft; one that is none any more leads to what it is now. */
    public String load() {
        detail = way.find(id).orElse(null);
        if (detail == null) {
            return way.toList();
        }
        if (!detail.isDraft()) {
            return way.toPublished(id);
        }
        name.show(detail.name());
        subject = detail.subject();
        return null;
    }

    public String save() {
        return form.run(() -> service.rename(id, detail.version(), name.required("name"), subject))
                ? form.done("questionnaire.saved", "/feedback/questionnaire?id=" + id)
                : null;
    }

    public List<QuestionnaireSubject> getSubjects() {
        return List.of(QuestionnaireSubject.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public QuestionnaireDetail getDetail() {
        return detail;
    }

    public BothTexts getName() {
        return name;
    }

    public QuestionnaireSubject getSubject() {
        return subject;
    }

    public void setSubject(QuestionnaireSubject subject) {
        this.subject = subject;
    }
}
