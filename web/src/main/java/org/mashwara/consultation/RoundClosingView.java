package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Closes a round after a look at who has not answered yet, or calls off a planned one. */
@Named
@ViewScoped
public class RoundClosingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoundQueries queries;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private Form form;

    private Long round;
    private RoundProgress progress;
    private List<SeatProgress> silent;

    /** Reads who would lose the chance to answer. */
    public void load() {
        progress = queries.progress(round);
        if (!progress.round().runs()) {
            throw new NotFoundException("round to close", round);
        }
        silent = progress.seats().stream().filter(SeatProgress::isAwaited).toList();
    }

    /** Closes it. */
    public String close() {
        return form.run(() -> service.close(round, progress.round().version()))
                ? form.done(
                        progress.round().isPlanned() ? "feedback.calledOff" : "feedback.closed",
                        "/feedback/round?round=" + round)
                : null;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public RoundProgress getProgress() {
        return progress;
    }

    public List<SeatProgress> getSilent() {
        return silent;
    }
}
