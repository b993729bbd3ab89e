package org.mashwara.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a form says about a meeting that is planned. */
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameEn;
    private String nameUr;
    private LocalDate day;
    private LocalTime starts = LocalTime.of(10, 0);
    private LocalTime ends = LocalTime.of(13, 0);
    private Long room;
    private MeetingMode mode = MeetingMode.IN_PERSON;
    private String joinLink;
    private boolean venueWithheld;

    static MeetingForm of(MeetingDetail meeting) {
        MeetingForm form = new MeetingForm();
        ZoneId zone = ZoneId.of(meeting.zone());
        form.nameEn = meeting.name().getEn();
        form.nameUr = meeting.name().getUr();
        form.day = meeting.startsAt().atZone(zone).toLocalDate();
        form.starts = meeting.startsAt().atZone(zone).toLocalTime();
        form.ends = meeting.endsAt().atZone(zone).toLocalTime();
        form.room = meeting.roomId();
        form.mode = meeting.how().mode();
        form.joinLink = meeting.how().joinLink();
        form.venueWithheld = meeting.how().venueWithheld();
        return form;
    }

    /** Puts another slot in; times that are missing stay as they are. */
    void takeOver(LocalDate newDay, LocalTime newStarts, LocalTime newEnds) {
        day = newDay;
        starts = newStarts == null ? starts : newStarts;
        ends = newEnds == null ? ends : newEnds;
    }

    MeetingPlan plan() {
        return new MeetingPlan(nameEn, nameUr, day, starts, ends, room, mode, joinLink, venueWithheld);
    }

    ReschedulingPlan rescheduling(String reason) {
        return new ReschedulingPlan(day, starts, ends, room, mode, joinLink, reason);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
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

    public MeetingMode getMode() {
        return mode;
    }

    public void setMode(MeetingMode mode) {
        this.mode = mode;
    }

    public String getJoinLink() {
        return joinLink;
    }

    public void setJoinLink(String joinLink) {
        this.joinLink = joinLink;
    }

    public boolean isVenueWithheld() {
        return venueWithheld;
    }

    public void setVenueWithheld(boolean venueWithheld) {
        this.venueWithheld = venueWithheld;
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }
}
