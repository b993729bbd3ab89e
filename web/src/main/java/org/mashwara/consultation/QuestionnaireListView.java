package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Page;

/** All questionnaires with their versions. */
@Named
@ViewScoped
public class QuestionnaireListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 30;

    @Inject
    private QuestionnaireQueries queries;

    private int first;
    private Page<QuestionnaireRow> page;

    public void load() {
        page = queries.questionnaires(first, SIZE);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<QuestionnaireRow> getPage() {
        return page;
    }
}
