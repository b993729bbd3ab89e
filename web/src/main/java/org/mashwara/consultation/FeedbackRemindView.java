package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
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

    @Inject
    private Clock clock;

    private Long round;
    private Instant shownAt;
    private RoundProgress progress;
    private List<SeatProgress> silent;
    private Long[] chosen;

    public void load() {
        read();
        if (!progress.round().runs() || progress.round().isPlanned()) {
            throw new NotFoundException("round to remind of", round);
        }
        chosen = silent.stream()
                .filter(seat -> seat.isToRemind(shownAt))
                .map(SeatProgress::responseId)
                .toArray(Long[]::new);
    }

    private void read() {
        shownAt = clock.instant();
        progress = queries.progress(round);
        silent = progress.seats().stream().filter(SeatProgress::isAwaited).toList();
    }

    public String remind() {
        return form.run(() -> service.remind(round, Set.of(chosen), shownAt), this::read)
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
