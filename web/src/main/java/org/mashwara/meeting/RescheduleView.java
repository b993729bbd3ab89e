package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mashwara.scheduling.RoomQueries;
import org.mashwara.scheduling.RoomRow;
import org.mashwara.scheduling.SlotAdvice;
import org.mashwara.scheduling.SlotQueries;
import org.mashwara.shared.Form;

/** Moves a convened meeting, or changes its place or mode: shows what is told to whom, then does it. */
@Named
@ViewScoped
public class RescheduleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private MeetingChangeService service;

    @Inject
    private RoomQueries roomQueries;

    @Inject
    private SlotQueries slots;

    @Inject
    private Form form;

    private Long id;
    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private MeetingDetail meeting;
    private MeetingForm plan;
    private String reason;
    private List<RoomRow> rooms;
    private SlotAdvice advice;
    private ReschedulingPreview preview;

    /** To the meeting where it can't be moved. */
    public String load() {
        meeting = queries.conducted(id);
        if (meeting.state() != MeetingState.CONVENED) {
            return "/meetings/meeting?faces-redirect=true&id=" + id;
        }
        plan = MeetingForm.of(meeting);
        rooms = roomQueries.rooms();
        if (day != null) {
            plan.takeOver(day, starts, ends);
            form.run(() -> advice =
                    slots.advise(bodyIds(), id, plan.getDay(), plan.getStarts(), plan.getEnds(), plan.getRoom()));
        }
        return null;
    }

    public void check() {
        form.run(() -> preview = changes.rescheduling(id, rescheduling()));
    }

    public void back() {
        preview = null;
    }

    public String reschedule() {
        return form.run(() -> service.reschedule(id, preview.version(), rescheduling()))
                ? form.done(
                        "reschedule.done",
                        "/meetings/meeting?id=" + id,
                        preview.messages().size())
                : null;
    }

    private ReschedulingPlan rescheduling() {
        return plan.rescheduling(reason);
    }

    private List<Long> bodyIds() {
        return meeting.bodies().stream().map(BodyLine::bodyId).toList();
    }

    /** The bodies that sit, for the address that tells what speaks against a date. */
    public String getBodies() {
        List<Long> sitting = bodyIds();
        return "body=" + sitting.get(0) + (sitting.size() > 1 ? "&jointly=" + sitting.get(1) : "");
    }

    /** This page with another slot taken over, up to the slot's own parameters. */
    public String getTake() {
        return "/meetings/reschedule?id=" + id;
    }

    /** All dates compared. */
    public String getAllDates() {
        return "/meetings/slots?meeting=" + id + "&" + getBodies();
    }

    /** True once the person has asked what the change would do. */
    public boolean isChecking() {
        return preview != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public MeetingDetail getMeeting() {
        return meeting;
    }

    public MeetingForm getPlan() {
        return plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    /** What speaks against the date, or null while it has not been asked. */
    public SlotAdvice getAdvice() {
        return advice;
    }

    public ReschedulingPreview getPreview() {
        return preview;
    }
}
