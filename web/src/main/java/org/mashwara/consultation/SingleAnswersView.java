package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The answers behind the counts of the results. */
@Named
@ViewScoped
public class SingleAnswersView extends ResultFilterView {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private SingleAnswerQueries queries;

    @Inject
    private ResultQueries results;

    private int first;
    private ResultChoices choices;
    private SingleAnswers answers;

    /** Reads what is listed. */
    public void load() {
        choices = results.choices(filter());
        answers = queries.answers(filter(), first, SIZE);
    }

    @Override
    public ResultChoices getChoices() {
        return choices;
    }

    public SingleAnswers getAnswers() {
        return answers;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
