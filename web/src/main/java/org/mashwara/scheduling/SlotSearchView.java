package org.mashwara.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.Form;
import org.mashwara.shared.Parameters;

/** Seeks slots for a body; the whole search stands in the address. */
@Named
@ViewScoped
public class SlotSearchView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How far ahead to look, in days, if nobody says otherwise. */
    private static final int WINDOW = 60;

    @Inject
    private SlotQueries queries;

    @Inject
    private AvailabilityService availability;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private Long body;
    private Long jointly;
    private Long meeting;
    private LocalDate from;
    private LocalDate until;
    private Integer minutes;
    private LocalTime earliest;
    private LocalTime latest;
    private String city;
    private Long room;
    private LocalDate day;
    private LocalTime starts;
    private Set<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private Set<Long> must = new TreeSet<>();

    private List<BodyChoice> bodies;
    private List<RoomRow> rooms = List.of();
    private SlotsFound found;

    private Long seat;
    private Boolean free;
    private String giver;

    public void load() {
        defaults();
        readLists();
        form.run(() -> found = queries.find(search(), day, starts));
        bodies = found == null ? queries.bodies() : found.getBodies();
        rooms = found == null ? List.of() : found.getRooms();
        if (body == null && bodies.size() == 1) {
            body = bodies.get(0).id();
        }
        if (body == null) {
            found = null;
        }
    }

    private void defaults() {
        from = Objects.requireNonNullElseGet(from, () -> LocalDate.now(clock).plusDays(1));
        until = Objects.requireNonNullElse(until, from.plusDays(WINDOW));
        minutes = Objects.requireNonNullElse(minutes, 180);
        earliest = Objects.requireNonNullElse(earliest, LocalTime.of(9, 0));
        latest = Objects.requireNonNullElse(latest, LocalTime.of(17, 0));
    }

    private void readLists() {
        List<Integer> days =
                Parameters.numbers("weekday").stream().map(Long::intValue).toList();
        if (!days.isEmpty()) {
            weekdays = days.stream()
                    .filter(each -> each >= 1 && each <= DayOfWeek.values().length)
                    .map(DayOfWeek::of)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        must = new TreeSet<>(Parameters.numbers("must"));
    }

    private SlotSearch search() {
        return new SlotSearch(
                Stream.of(body, jointly).filter(Objects::nonNull).distinct().toList(),
                meeting,
                from,
                until,
                minutes,
                earliest,
                latest,
                weekdays,
                city == null || city.isBlank() ? null : city,
                room,
                must);
    }

    /** Enters what was said on the telephone about the slot that is looked at. */
    public String phoned() {
        SlotRow slot = found.getChosen().getSlot();
        return form.run(() -> availability.enterByTelephone(
                        seat, slot.getDay(), slot.getStarts(), slot.getEnds(), free, giver))
                ? form.done("slots.phonedSaved", "/meetings/slots?" + query() + at(slot))
                : null;
    }

    /** This search with another slot to be looked at closely. */
    public String look(SlotRow slot) {
        return "/meetings/slots?" + query() + at(slot) + "#close";
    }

    /** This page, ready for the answer of a seat's office. */
    public String answered(SlotRow slot, SeatLine line) {
        return "/meetings/slots?" + query() + at(slot) + "&seat=" + line.getSeatId() + "#answers";
    }

    /** The page that takes the slot over. */
    public String take(SlotRow slot) {
        return meeting != null
                ? "/meetings/edit?id=" + meeting + at(slot) + "&ends=" + slot.getEnds()
                : "/meetings/new?body=" + body + parameter("jointly", jointly) + parameter("room", room) + at(slot)
                        + "&ends=" + slot.getEnds();
    }

    /** The sheet to print. */
    public String sheet(SlotRow slot) {
        return "/meetings/against?body=" + body + parameter("jointly", jointly) + parameter("meeting", meeting)
                + parameter("room", room) + at(slot) + "&ends=" + slot.getEnds();
    }

    private static String at(SlotRow slot) {
        return "&day=" + slot.getDay() + "&starts=" + slot.getStarts();
    }

    private String query() {
        List<String> lists = new ArrayList<>();
        weekdays.forEach(each -> lists.add("&weekday=" + each.getValue()));
        must.forEach(each -> lists.add("&must=" + each));
        return "body=" + body + parameter("jointly", jointly) + parameter("meeting", meeting) + "&from=" + from
                + "&until=" + until + "&minutes=" + minutes + "&earliest=" + earliest + "&latest=" + latest
                + parameter("city", city) + parameter("room", room) + String.join("", lists);
    }

    private static String parameter(String name, Object value) {
        return value == null || value.toString().isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    public boolean isChosen(DayOfWeek weekday) {
        return weekdays.contains(weekday);
    }

    public boolean isIndispensable(SeatLine line) {
        return must.contains(line.getSeatId());
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    /** The cities that have rooms. */
    public List<RoomRow> getCities() {
        return rooms.stream()
                .collect(Collectors.toMap(each -> each.getCity().getEn(), each -> each, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(each -> each.getCity().getEn()))
                .toList();
    }

    public List<BodyChoice> getBodies() {
        return bodies;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public SlotsFound getFound() {
        return found;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalTime getEarliest() {
        return earliest;
    }

    public void setEarliest(LocalTime earliest) {
        this.earliest = earliest;
    }

    public LocalTime getLatest() {
        return latest;
    }

    public void setLatest(LocalTime latest) {
        this.latest = latest;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
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

    public Long getSeat() {
        return seat;
    }

    public void setSeat(Long seat) {
        this.seat = seat;
    }

    public Boolean getFree() {
        return free;
    }

    public void setFree(Boolean free) {
        this.free = free;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }
}
