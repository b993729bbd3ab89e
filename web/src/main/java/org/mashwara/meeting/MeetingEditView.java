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

/** Changes a planned meeting, and the agenda as long as the session has not opened. */
@Named
@ViewScoped
public class MeetingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private RoomQueries roomQueries;

    @Inject
    private MeetingPlanningService service;

    @Inject
    private SlotQueries slots;

    @Inject
    private Form form;

    private Long id;
    private Long item;
    private MeetingDetail meeting;
    private MeetingForm plan;
    private List<RoomRow> rooms;
    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private SlotAdvice advice;
    private String itemEn;
    private String itemUr;
    private Purpose purpose;
    private Integer minutes;
    private Long presenter;

    /** To the meeting where there is nothing to be edited any more. */
    public String load() {
        meeting = queries.conducted(id);
        if (meeting.state() != MeetingState.PLANNED && meeting.state() != MeetingState.CONVENED) {
            return "/meetings/meeting?faces-redirect=true&id=" + id;
        }
        plan = MeetingForm.of(meeting);
        rooms = isPlanned() ? roomQueries.rooms() : List.of();
        if (isPlanned() && day != null) {
            plan.takeOver(day, starts, ends);
            check();
        }
        meeting.agenda().stream()
                .filter(line -> item != null && line.id() == item)
                .findFirst()
                .ifPresentOrElse(this::edit, () -> item = null);
        return null;
    }

    private void edit(AgendaLine line) {
        itemEn = line.name().getEn();
        itemUr = line.name().getUr();
        purpose = line.purpose();
        minutes = line.minutes();
        presenter = line.presenterId();
    }

    private void check() {
        form.run(() ->
                advice = slots.advise(bodyIds(), id, plan.getDay(), plan.getStarts(), plan.getEnds(), plan.getRoom()));
    }

    private List<Long> bodyIds() {
        return meeting.bodies().stream().map(BodyLine::bodyId).toList();
    }

    /** What speaks against the date, or null while it has not been asked. */
    public SlotAdvice getAdvice() {
        return advice;
    }

    /** This page with another slot taken over, up to the slot's own parameters. */
    public String getTake() {
        return "/meetings/edit?id=" + id;
    }

    /** All dates compared. */
    public String getAllDates() {
        List<Long> sitting = bodyIds();
        return "/meetings/slots?meeting=" + id + "&body=" + sitting.get(0)
                + (sitting.size() > 1 ? "&jointly=" + sitting.get(1) : "");
    }

    /** The bodies that sit, for the address that tells what speaks against a date. */
    public String getBodies() {
        List<Long> sitting = bodyIds();
        return "body=" + sitting.get(0) + (sitting.size() > 1 ? "&jointly=" + sitting.get(1) : "");
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

    public String save() {
        return form.run(() -> service.replan(id, meeting.version(), plan.plan()))
                ? form.done("meeting.saved", "/meetings/meeting?id=" + id)
                : null;
    }

    /** Adds the item, or saves the one that is being changed. */
    public String saveItem() {
        AgendaEntry entry = new AgendaEntry(itemEn, itemUr, purpose, minutes, presenter);
        return change(
                item == null
                        ? () -> service.addAgendaItem(id, meeting.version(), entry)
                        : () -> service.changeAgendaItem(id, meeting.version(), item, entry),
                item == null ? "agenda.added" : "agenda.saved");
    }

    public String up(AgendaLine line) {
        return change(
                () -> service.moveAgendaItem(id, meeting.version(), line.id(), line.position() - 1), "agenda.moved");
    }

    public String down(AgendaLine line) {
        return change(
                () -> service.moveAgendaItem(id, meeting.version(), line.id(), line.position() + 1), "agenda.moved");
    }

    public String remove(AgendaLine line) {
        return change(() -> service.removeAgendaItem(id, meeting.version(), line.id()), "agenda.removed");
    }

    private String change(Form.Work work, String said) {
        return form.run(work) ? form.done(said, "/meetings/edit?id=" + id) : null;
    }

    /** True while date and room may still be changed. */
    public boolean isPlanned() {
        return meeting.state() == MeetingState.PLANNED;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The agenda item that is being changed, or null. */
    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public MeetingDetail getMeeting() {
        return meeting;
    }

    public MeetingForm getPlan() {
        return plan;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public String getItemEn() {
        return itemEn;
    }

    public void setItemEn(String itemEn) {
        this.itemEn = itemEn;
    }

    public String getItemUr() {
        return itemUr;
    }

    public void setItemUr(String itemUr) {
        this.itemUr = itemUr;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Long getPresenter() {
        return presenter;
    }

    public void setPresenter(Long presenter) {
        this.presenter = presenter;
    }
}
