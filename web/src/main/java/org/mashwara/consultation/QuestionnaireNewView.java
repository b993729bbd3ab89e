package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;

/** Begins a questionnaire: empty, from the library, or with the questions of another. */
@Named
@ViewScoped
public class QuestionnaireNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireQueries queries;

    @Inject
    private QuestionnaireService service;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private Long from;
    private QuestionnaireDetail original;
    private List<QuestionnaireModel> models;
    private QuestionnaireModel model;
    private Integer year;
    private String code;
    private final BothTexts name = new BothTexts();
    private QuestionnaireSubject subject = QuestionnaireSubject.WORKPLAN;

    /** Reads the one that is copied, if one is; where that was thrown away, leads to the others. */
    public String load() {
        models = queries.models();
        year = format.today().getYear();
        if (from != null) {
            original = way.find(from).orElse(null);
            if (original == null) {
                return way.toList();
            }
            name.show(original.name());
        }
        return null;
    }

    /** From the library, or empty. */
    public String create() {
        long[] made = new long[1];
        return form.run(() -> made[0] = model == null
                        ? service.create(code, name.required("name"), subject)
                        : service.fromLibrary(model, code, year))
                ? open(made[0])
                : null;
    }

    public String copy() {
        long[] made = new long[1];
        return form.run(() -> made[0] = service.copy(from, code, name.required("name"))) ? open(made[0]) : null;
    }

    private String open(long made) {
        return form.done("questionnaire.begun", "/feedback/questionnaire?id=" + made);
    }

    public List<QuestionnaireModel> getModels() {
        return models;
    }

    public List<QuestionnaireSubject> getSubjects() {
        return List.of(QuestionnaireSubject.values());
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public QuestionnaireDetail getOriginal() {
        return original;
    }

    public QuestionnaireModel getModel() {
        return model;
    }

    public void setModel(QuestionnaireModel model) {
        this.model = model;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
