package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** How all members together answered a round. */
@Named
@ViewScoped
public class SharedResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SharedResultQueries queries;

    @Inject
    private Words words;

    @Inject
    private Format format;

    private Long round;
    private SharedResults results;

    /** Reads them. */
    public void load() {
        results = queries.results(round);
    }

    /** What the page tells of a question. */
    public AnswerChart chart(AnswerTable table) {
        return new AnswerChart(table, words, format);
    }

    /** The parts of a bar of 100, each with where it begins and how wide it is. */
    public ResultBar bar(Distribution counts) {
        return new ResultBar(counts);
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public SharedResults getResults() {
        return results;
    }
}
