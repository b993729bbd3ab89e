package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** A round for those who run or evaluate it: who has answered, or what was said. */
@Named
@ViewScoped
public class FeedbackRoundView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String RESULTS = "results";

    @Inject
    private RoundQueries queries;

    @Inject
    private Words words;

    @Inject
    private Format format;

    private Long round;
    private String show;
    private RoundProgress progress;
    private RoundResults results;

    /** Reads the half that is shown. */
    public void load() {
        if (RESULTS.equals(show)) {
            results = queries.results(round);
        } else {
            progress = queries.progress(round);
        }
    }

    public boolean isResultsShown() {
        return results != null;
    }

    public RoundHead getHead() {
        return results == null ? progress.round() : results.round();
    }

    /** How its closing was changed; told beside who has answered. */
    public List<ClosingLine> getClosingChanges() {
        return progress == null ? List.of() : progress.closingChanges();
    }

    /** True where it closes or closed otherwise than it was set up to; told beside who has answered. */
    public boolean isClosingTold() {
        return progress != null
                && (!progress.closingChanges().isEmpty() || progress.round().closedBy() != null);
    }

    /** How many seats are asked. */
    public int getAsked() {
        return results == null ? progress.seats().size() : results.asked();
    }

    /** How many of them have answered. */
    public int getSubmitted() {
        return results == null ? progress.submitted() : results.submitted();
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public RoundProgress getProgress() {
        return progress;
    }

    public RoundResults getResults() {
        return results;
    }

    /** The answers to one question as bars and figures. */
    public AnswerChart chart(AnswerTable table) {
        return new AnswerChart(table, words, format);
    }
}
