package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Form;

/** Puts a meeting of a plan elsewhere, after a look at what that costs. */
@Named
@ViewScoped
public class PlanMoveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanLookQueries queries;

    @Inject
    private PlanChangeService service;

    @Inject
    private Form form;

    private Long id;
    private Long proposal;
    private LocalDate day;
    private Integer session;
    private Long room;
    private MoveSheet sheet;

    public void load() {
        sheet = queries.move(id, proposal, day, session, room);
    }

    public String put() {
        PlaceRow place = sheet.chosen();
        return form.run(() -> service.move(
                        id, proposal, sheet.proposal().version(), place.day(), place.session(), place.roomId()))
                ? form.done("planning.moved", "/meetings/plan?id=" + id)
                : null;
    }

    /** This page with a place to be looked at closely. */
    public String look(PlaceRow place) {
        return "/meetings/plan-move?id=" + id + "&proposal=" + proposal + "&day=" + place.day() + "&session="
                + place.session() + "&room=" + place.roomId() + "#close";
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    public List<Map.Entry<String, Long>> getByRule() {
        return List.copyOf(sheet.byRule().entrySet());
    }

    public MoveSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getProposal() {
        return proposal;
    }

    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }
}
