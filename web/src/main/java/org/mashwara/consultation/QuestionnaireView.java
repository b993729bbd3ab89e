package org.mashwara.consultation;

import jakarta.faces.context.FacesContext;
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

    private static final String UP = "up";

    private static final String DOWN = "down";

    @Inject
    private QuestionnaireService service;

    @Inject
    private QuestionService questions;

    @Inject
    private QuestionnaireWay way;

    @Inject
    private Form form;

    private Long id;
    private QuestionnaireDetail detail;
    private String moved;
    private String by;

    /** Reads the questionnaire; one that was thrown away leads to the others. */
    public String load() {
        detail = way.find(id).orElse(null);
        return detail == null ? way.toList() : null;
    }

    public String sectionUp(SectionLine section) {
        return moveSection(section, UP);
    }

    public String sectionDown(SectionLine section) {
        return moveSection(section, DOWN);
    }

    public String questionUp(QuestionDetail question) {
        return moveQuestion(question, UP);
    }

    public String questionDown(QuestionDetail question) {
        return moveQuestion(question, DOWN);
    }

    /** The sections as they stand after dragging. */
    public String arrangeSections() {
        return orderSections(dragged()) ? ordered() : null;
    }

    /** The questions of a section as they stand after dragging. */
    public String arrange(SectionLine section) {
        return orderQuestions(section.id(), dragged()) ? ordered() : null;
    }

    /** Begins the next version, with the same questions. */
    public String next() {
        long[] made = new long[1];
        return form.run(() -> made[0] = service.nextVersion(id))
                ? form.done("questionnaire.begun", "/feedback/questionnaire?id=" + made[0])
                : null;
    }

    private String moveSection(SectionLine section, String way) {
        List<Long> ids =
                new ArrayList<>(detail.sections().stream().map(SectionLine::id).toList());
        swap(ids, ids.indexOf(section.id()), way);
        return orderSections(ids) ? back(section.id(), way) : null;
    }

    private String moveQuestion(QuestionDetail question, String way) {
        List<Long> ids = new ArrayList<>(detail.questions().stream()
                .filter(other -> other.sectionId() == question.sectionId())
                .map(QuestionDetail::id)
                .toList());
        swap(ids, ids.indexOf(question.id()), way);
        return orderQuestions(question.sectionId(), ids) ? back(question.id(), way) : null;
    }

    private static void swap(List<Long> ids, int at, String way) {
        int to = at + (UP.equals(way) ? -1 : 1);
        if (to >= 0 && to < ids.size()) {
            Collections.swap(ids, at, to);
        }
    }

    private boolean orderSections(List<Long> ids) {
        return form.run(() -> questions.orderSections(id, detail.version(), ids));
    }

    private boolean orderQuestions(long section, List<Long> ids) {
        return form.run(() -> questions.orderQuestions(id, detail.version(), section, ids));
    }

    /** To the thing that was moved, beside which the page says where it stands now. */
    private String back(long item, String way) {
        return "/feedback/questionnaire?id=" + id + "&moved=" + item + "&by=" + way + "&faces-redirect=true";
    }

    private String ordered() {
        return form.done("questionnaire.ordered", "/feedback/questionnaire?id=" + id);
    }

    /** As the form says that was sent: each list on the page has one of its own. */
    private static List<Long> dragged() {
        String order = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("order");
        return Arrays.stream((order == null ? "" : order).split(","))
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /**
     * True for the button that keeps the keyboard after a move: the one that was pressed or, where the thing has gone as
     * far as it goes, the one back.
     *
     * @param item id of the section or question beside which the button stands
     * @param button {@code up} or {@code down}
     * @param place of the item, from 1
     * @param last the highest place
     */
    public boolean keepsFocus(long item, String button, int place, int last) {
        boolean pressed = button.equals(by);
        boolean end = place == (UP.equals(by) ? 1 : last);
        return isMoved(item) && pressed != end;
    }

    /** True for the section or question that was moved just now. */
    public boolean isMoved(long item) {
        return String.valueOf(item).equals(moved);
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

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public QuestionnaireDetail getDetail() {
        return detail;
    }
}
