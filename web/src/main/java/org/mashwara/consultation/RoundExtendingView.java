package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Puts off the closing of a round, with the reason, after a look at who is told. */
@Named
@ViewScoped
public class RoundExtendingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 7;

    @Inject
    private RoundQueries queries;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private Form form;

    private Long round;
    private RoundProgress progress;
    private LocalDate closesOn;
    private LocalTime closesTime;
    private String reason;

    public void load() {
        progress = queries.progress(round);
        if (!progress.round().runs()) {
            throw new NotFoundException("round to extend", round);
        }
        Deadline now = new Deadline(progress.round().closesAt(), zone());
        closesOn = now.lastDay().plusDays(DAYS);
        closesTime = now.isEndOfDay() ? null : LocalTime.ofInstant(now.at(), zone());
    }

    /** Extends it to that time or, where none is given, to the end of the day. */
    public String extend() {
        return form.run(() -> service.extend(
                        round, progress.round().version(), new SetTime(closesOn, closesTime).closing(zone()), reason))
                ? form.done("feedback.extended", "/feedback/round?round=" + round)
                : null;
    }

    private ZoneId zone() {
        return ZoneId.of(progress.round().timeZone());
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

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
