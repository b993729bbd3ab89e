package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mashwara.shared.Form;

/** A questionnaire: its sections and questions in their order, what is wrong with it, and what can be done with it. */
@Named
@ViewScoped
public class QuestionnaireView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireQueries queries;

    @Inject
    private QuestionnaireService service;

    @Inject
    private QuestionService questions;

    @Inject
    private Form form;

    private Long id;
    private QuestionnaireDetail detail;
    private String order;

    public void load() {
        detail = queries.questionnaire(id);
    }

    public String sectionUp(SectionLine section) {
        return moveSection(section, -1);
    }

    public String sectionDown(SectionLine section) {
        return moveSection(section, 1);
    }

    public String questionUp(QuestionDetail question) {
        return moveQuestion(question, -1);
    }

    public String questionDown(QuestionDetail question) {
        return moveQuestion(question, 1);
    }

    /** The sections as they stand after dragging. */
    public String arrangeSections() {
        return orderSections(dragged());
    }

    /** The questions of a section as they stand after dragging. */
    public String arrange(SectionLine section) {
        return orderQuestions(section.id(), dragged());
    }

    /** Begins the next version, with the same questions. */
    public String next() {
        long[] made = new long[1];
        return form.run(() -> made[0] = service.nextVersion(id))
                ? form.done("questionnaire.begun", "/feedback/questionnaire?id=" + made[0])
                : null;
    }

    private String moveSection(SectionLine section, int by) {
        List<Long> ids =
                new ArrayList<>(detail.sections().stream().map(SectionLine::id).toList());
        swap(ids, ids.indexOf(section.id()), by);
        return orderSections(ids);
    }

    private String moveQuestion(QuestionDetail question, int by) {
        List<Long> ids = new ArrayList<>(detail.questions().stream()
                .filter(other -> other.sectionId() == question.sectionId())
                .map(QuestionDetail::id)
                .toList());
        swap(ids, ids.indexOf(question.id()), by);
        return orderQuestions(question.sectionId(), ids);
    }

    private static void swap(List<Long> ids, int at, int by) {
        if (at + by >= 0 && at + by < ids.size()) {
            Collections.swap(ids, at, at + by);
        }
    }

    private String orderSections(List<Long> ids) {
        return form.run(() -> questions.orderSections(id, detail.version(), ids)) ? ordered() : null;
    }

    private String orderQuestions(long section, List<Long> ids) {
        return form.run(() -> questions.orderQuestions(id, detail.version(), section, ids)) ? ordered() : null;
    }

    private String ordered() {
        return form.done("questionnaire.ordered", "/feedback/questionnaire?id=" + id);
    }

    private List<Long> dragged() {
        return Arrays.stream((order == null ? "" : order).split(","))
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** The kinds of question that can be added. */
    public List<QuestionKind> getKinds() {
        return List.of(QuestionKind.values());
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

    public String getOrder() {
        return order;
    }

    /** Several lists stand on the page, and only the dragged one sends its order. */
    public void setOrder(String order) {
        if (order != null && !order.isBlank()) {
            this.order = order;
        }
    }
}
