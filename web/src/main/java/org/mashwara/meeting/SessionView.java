package org.mashwara.meeting;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** Runs a session: opens it, takes attendance, records what was decided. */
@Named
@ViewScoped
public class SessionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private SessionService service;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long id;
    private SessionPart part = SessionPart.ATTENDANCE;
    private MeetingDetail meeting;
    private Map<Long, String> presences;
    private Long record;
    private String text;
    private Long item;
    private Long toBody;
    private Long owner;
    private LocalDate dueOn;

    /** To the meeting where there is no session to be run. */
    public String load() {
        meeting = queries.conducted(id);
        if (meeting.state() != MeetingState.CONVENED && meeting.state() != MeetingState.IN_SESSION) {
            return "/meetings/meeting?faces-redirect=true&id=" + id;
        }
        presences = new HashMap<>();
        meeting.members()
                .forEach(member -> presences.put(
                        member.seatId(),
                        member.presence() == null ? null : member.presence().name()));
        toBody = meeting.getBody().parentId();
        meeting.records().stream()
                .filter(line -> record != null && line.id() == record)
                .findFirst()
                .ifPresentOrElse(line -> text = line.text(), () -> record = null);
        return null;
    }

    public String open() {
        return saved(() -> service.open(id, meeting.version()), "session.opened");
    }

    public String takeAttendance() {
        Map<Long, Presence> taken = new HashMap<>();
        presences.forEach((seat, presence) -> {
            if (presence != null && !presence.isEmpty()) {
                taken.put(seat, Presence.valueOf(presence));
            }
        });
        return saved(() -> service.takeAttendance(id, meeting.version(), taken), "session.attendanceSaved");
    }

    /** Saves one seat as soon as it is ticked, so that quorum and chair stand on the screen and nothing is lost. */
    public void seat(MemberLine member) {
        String presence = presences.get(member.seatId());
        if (presence != null && !presence.isEmpty()) {
            Map<Long, Presence> taken = Map.of(member.seatId(), Presence.valueOf(presence));
            form.run(() -> service.takeAttendance(id, meeting.version(), taken));
            meeting = queries.conducted(id);
        }
    }

    public String recordDecision() {
        return recorded(() -> service.recordDecision(id, text, item));
    }

    public String recordRecommendation() {
        return recorded(() -> service.recordRecommendation(id, text, toBody, item));
    }

    public String recordActionPoint() {
        return recorded(() -> service.recordActionPoint(id, text, owner, dueOn, item));
    }

    /** Corrects the wording of the record that is being changed. */
    public String reword() {
        return saved(
                switch (part) {
                    case ATTENDANCE, DECISIONS -> () -> service.rewordDecision(id, record, text);
                    case RECOMMENDATIONS -> () -> service.rewordRecommendation(id, record, text);
                    case ACTIONS -> () -> service.rewordActionPoint(id, record, text);
                },
                "session.reworded");
    }

    private String recorded(Supplier<String> work) {
        String[] reference = new String[1];
        return form.run(() -> reference[0] = work.get()) ? form.done("session.recorded", here(), reference[0]) : null;
    }

    private String saved(Form.Work work, String said) {
        return form.run(work) ? form.done(said, here()) : null;
    }

    private String here() {
        return "/meetings/session?id=" + id + "&part=" + part;
    }

    /** Who may have sat for a seat: a representative only where the seat nominated one. */
    public List<SelectItem> choices(MemberLine member) {
        List<SelectItem> choices = new ArrayList<>();
        if (!member.isVacant()) {
            choices.add(choice(Presence.PRESENT));
        }
        if (member.isAlternate()) {
            choices.add(choice(Presence.ALTERNATE));
        }
        choices.add(choice(Presence.ABSENT));
        return choices;
    }

    private SelectItem choice(Presence presence) {
        return new SelectItem(presence.name(), words.name("session.presence", presence));
    }

    /** The bodies to which the sitting bodies may recommend something. */
    public List<Choice> getParents() {
        return meeting.bodies().stream()
                .filter(body -> body.parentId() != null)
                .map(body -> new Choice(body.parentId(), body.parentName()))
                .distinct()
                .toList();
    }

    /** True while the session is still to be opened. */
    public boolean isToOpen() {
        return meeting.state() == MeetingState.CONVENED;
    }

    public SessionPart[] getParts() {
        return SessionPart.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SessionPart getPart() {
        return part;
    }

    public void setPart(SessionPart part) {
        this.part = part == null ? SessionPart.ATTENDANCE : part;
    }

    /** The record that is being changed, or null. */
    public Long getRecord() {
        return record;
    }

    public void setRecord(Long record) {
        this.record = record;
    }

    public MeetingDetail getMeeting() {
        return meeting;
    }

    public Map<Long, String> getPresences() {
        return presences;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getToBody() {
        return toBody;
    }

    public void setToBody(Long toBody) {
        this.toBody = toBody;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
