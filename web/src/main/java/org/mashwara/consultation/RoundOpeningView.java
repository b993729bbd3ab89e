package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.mashwara.shared.Form;

/** Opens a round: until when, and a look at whom it asks before they are asked. */
@Named
@ViewScoped
public class RoundOpeningView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Three weeks: what the offices need to get an answer through the file. */
    private static final int DAYS = 21;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    private ConsultationQueries queries;

    @Inject
    private RoundQueries rounds;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private Form form;

    private Long meeting;
    private Long workplan;
    private List<RoundToOpen> meetings;
    private RoundPreview preview;
    private LocalDate closesOn;

    /** Reads whom the round would ask or, without a meeting, the meetings to choose from. */
    public void load() {
        if (meeting == null) {
            meetings = queries.meetingsWithoutRound();
            return;
        }
        preview = rounds.preview(meeting, workplan);
        closesOn = preview.today().plusDays(DAYS);
    }

    /** Asks the seats. */
    public String open() {
        long[] opened = new long[1];
        return form.run(() -> opened[0] = service.open(meeting, preview.versionId(), closesAt()))
                ? form.done("feedback.opened", "/feedback/round?round=" + opened[0])
                : null;
    }

    /** The last minute of the last day, in the time of the place. */
    private Instant closesAt() {
        return closesOn.atTime(LAST_MINUTE)
                .atZone(ZoneId.of(preview.timeZone()))
                .toInstant();
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public Long getWorkplan() {
        return workplan;
    }

    public void setWorkplan(Long workplan) {
        this.workplan = workplan;
    }

    public List<RoundToOpen> getMeetings() {
        return meetings;
    }

    public RoundPreview getPreview() {
        return preview;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
