package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashwara.directory.DirectoryQueries;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.SearchHit;
import org.mashwara.shared.SearchKind;
import org.mashwara.shared.Words;

/** Who sits in a body and in which order: by buttons, by place, by dragging; and who joins. */
@Named
@ViewScoped
public class SeatsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_POSTS = 25;

    @Inject
    private SeatQueries queries;

    @Inject
    private SeatService service;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;

    /** From which day on an order that is set here holds. */
    private LocalDate day;

    private SeatList list;
    private String order;
    private Long moved;
    private Integer position;
    private String name;
    private List<SearchHit> found;
    private Long post;
    private SeatCapacity capacity;
    private LocalDate from;

    public void load() {
        if (day == null) {
            day = format.today();
        }
        list = queries.seats(code, day);
        from = day;
    }

    public String up(SeatLine line) {
        return move(line.seatId(), line.position() - 1);
    }

    public String down(SeatLine line) {
        return move(line.seatId(), line.position() + 1);
    }

    /** To a place by its number. */
    public String moveTo() {
        return move(moved, position);
    }

    /** As the rows stand after dragging. */
    public String arrange() {
        return form.run(() -> service.order(list.bodyId(), list.version(), dragged(), day))
                ? form.done("bodies.seats.ordered", here())
                : null;
    }

    /** Looks for posts of the register. */
    public void find() {
        post = null;
        if (name == null || name.strip().length() < 2) {
            found = null;
            form.refuse("name", "bodies.seats.nameTooShort");
            return;
        }
        found = directory.search(name, day, SearchKind.POST, 0, MOST_POSTS).hits();
    }

    public String give() {
        return form.run(() -> service.give(list.bodyId(), list.version(), post, capacity, from))
                ? form.done("bodies.seats.given", here())
                : null;
    }

    /** A post found, with its organisation and holder, to tell namesakes apart. */
    public String describe(SearchHit hit) {
        return hit.by() == null
                ? words.of("bodies.seats.vacantPost", hit.name(), hit.note())
                : words.of("bodies.seats.heldPost", hit.name(), hit.note(), hit.by());
    }

    private String move(Long seatId, Integer place) {
        return form.run(() -> service.move(list.bodyId(), list.version(), seatId, place, day))
                ? form.done("bodies.seats.moved", here())
                : null;
    }

    private List<Long> dragged() {
        return Arrays.stream((order == null ? "" : order).split(","))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private String here() {
        return "/bodies/seats?code=" + code + (isToday() ? "" : "&from=" + day);
    }

    public boolean isToday() {
        return day.equals(format.today());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public SeatList getList() {
        return list;
    }

    public List<SearchHit> getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public Long getMoved() {
        return moved;
    }

    public void setMoved(Long moved) {
        this.moved = moved;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public void setCapacity(SeatCapacity capacity) {
        this.capacity = capacity;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
