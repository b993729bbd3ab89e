package org.mashwara.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashwara.shared.Form;

/** What speaks against a date that was named, as a sheet of its own; the planning form shows it at once. */
@Named
@RequestScoped
public class SlotAgainstView {

    @Inject
    private SlotQueries queries;

    @Inject
    private Form form;

    private Long body;
    private Long jointly;
    private Long meeting;
    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private Long room;
    private SlotAdvice advice;

    public void load() {
        form.run(() -> advice = queries.advise(
                Stream.of(body, jointly).filter(Objects::nonNull).distinct().toList(),
                meeting,
                day,
                starts,
                ends,
                room));
    }

    /** The page that takes another slot over, up to the slot's own parameters. */
    public String getTake() {
        return meeting != null
                ? "/meetings/edit?id=" + meeting
                : "/meetings/new?body=" + body + (jointly == null ? "" : "&jointly=" + jointly)
                        + (room == null ? "" : "&room=" + room);
    }

    public SlotAdvice getAdvice() {
        return advice;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Long getJointly() {
        return jointly;
    }

    public void setJointly(Long jointly) {
        this.jointly = jointly;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
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

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }
}
