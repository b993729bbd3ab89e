package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Reminds members who have not answered: all of them, unless some are left out. */
@Named
@ViewScoped
public class FeedbackRemindView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoundQueries queries;

    @Inject
    private FeedbackReminderService service;

    @Inject
    private Form form;

    private Long round;
    private RoundProgress progress;
    private List<SeatProgress> silent;
    private Long[] chosen;

    public void load() {
        progress = queries.progress(round);
        if (!progress.round().mayRun() || !progress.round().open()) {
            throw new NotFoundException("round to remind of", round);
        }
        silent = progress.seats().stream().filter(SeatProgress::isAwaited).toList();
        chosen = silent.stream().map(SeatProgress::responseId).toArray(Long[]::new);
    }

    public String remind() {
        return form.run(() -> service.remind(round, Set.of(chosen)))
                ? form.done("feedback.reminded", "/feedback/round?round=" + round, chosen.length)
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

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen.clone();
    }
}
