package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.scheduling.RoomQueries;
import org.mashwara.scheduling.RoomRow;
import org.mashwara.scheduling.SlotAdvice;
import org.mashwara.scheduling.SlotQueries;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** Plans a meeting. */
@Named
@ViewScoped
public class MeetingNewView implements Serializable {

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

    private final MeetingForm plan = new MeetingForm();
    private Long body;
    private Long jointly;
    private List<Choice> bodies;
    private List<RoomRow> rooms;
    private SlotAdvice advice;

    public void load() {
        bodies = queries.conductedBodies();
        rooms = roomQueries.rooms();
        if (bodies.size() == 1) {
            body = bodies.get(0).id();
        }
        if (body != null && plan.getDay() != null) {
            check();
        }
    }

    private void check() {
        form.run(() -> advice =
                slots.advise(sitting(), null, plan.getDay(), plan.getStarts(), plan.getEnds(), plan.getRoom()));
    }

    private List<Long> sitting() {
        return body == null
                ? List.of()
                : jointly == null || jointly.equals(body) ? List.of(body) : List.of(body, jointly);
    }

    /** Plans it and goes on to the agenda. */
    public String save() {
        long[] planned = new long[1];
        List<Long> bodyIds = body == null ? List.of() : jointly == null ? List.of(body) : List.of(body, jointly);
        return form.run(() -> planned[0] = service.plan(bodyIds, plan.plan()))
                ? form.done("meeting.planned", "/meetings/edit?id=" + planned[0])
                : null;
    }

    /** What speaks against the date, or null while none has been named. */
    public SlotAdvice getAdvice() {
        return advice;
    }

    /** This page with another slot taken over, up to the slot's own parameters. */
    public String getTake() {
        return "/meetings/new?" + chosen();
    }

    /** All dates compared. */
    public String getAllDates() {
        return "/meetings/slots?" + chosen();
    }

    private String chosen() {
        return (body == null ? "" : "body=" + body)
                + (jointly == null ? "" : "&jointly=" + jointly)
                + (plan.getRoom() == null ? "" : "&room=" + plan.getRoom());
    }

    public MeetingForm getPlan() {
        return plan;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    /** A second body that sits in the same meeting, or null. */
    public Long getJointly() {
        return jointly;
    }

    public void setJointly(Long jointly) {
        this.jointly = jointly;
    }

    public List<Choice> getBodies() {
        return bodies;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }
}
