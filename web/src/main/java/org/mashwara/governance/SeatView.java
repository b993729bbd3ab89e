package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Ends a seat or gives its post another capacity, after a look at what that does. */
@Named
@ViewScoped
public class SeatView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatQueries queries;

    @Inject
    private SeatService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private String code;
    private Long id;
    private SeatList list;
    private SeatLine seat;
    private SeatCapacity capacity;
    private LocalDate from;
    private LocalDate lastDay;
    private boolean ending;
    private SeatPreview preview;

    public void load() {
        list = queries.seats(code, format.today());
        seat = list.changeable(id);
        from = format.today();
        lastDay = format.today();
    }

    /** Goes on to the look ahead at the end, if the rules allow it. */
    public void checkEnd() {
        ending = true;
        form.run(() -> preview = queries.end(code, id, lastDay));
    }

    /** Goes on to the look ahead at the other capacity, if the rules allow it. */
    public void checkCapacity() {
        ending = false;
        form.run(() -> preview = queries.changeCapacity(code, id, capacity, from));
    }

    /** Goes back from it. */
    public void change() {
        preview = null;
    }

    public String record() {
        boolean recorded = form.run(() -> {
            if (ending) {
                service.end(list.bodyId(), list.version(), id, lastDay);
            } else {
                service.changeCapacity(list.bodyId(), list.version(), id, capacity, from);
            }
        });
        if (!recorded) {
            preview = null;
            return null;
        }
        return ending
                ? form.done("bodies.seat.ended", "/bodies/seats?code=" + code, seat.post(), lastDay)
                : form.done("bodies.seat.changed", "/bodies/seats?code=" + code, seat.post(), from);
    }

    /** A sentence about what is touched. */
    public String say(TransferEffect effect) {
        return words.of(effect.textKey(), effect.arguments().toArray());
    }

    /** What the quorum comes to, in words. */
    public String quorum(SeatList.Quorum quorum) {
        return quorum == null
                ? words.of("bodies.noTermsThen")
                : words.of("bodies.quorumShort", quorum.needed(), quorum.of());
    }

    /** The capacities that the person may give, without the present one. */
    public List<SeatCapacity> getCapacities() {
        return list.capacities().stream().filter(one -> one != seat.capacity()).toList();
    }

    public boolean isEnding() {
        return ending;
    }

    public SeatList getList() {
        return list;
    }

    public SeatLine getSeat() {
        return seat;
    }

    public SeatPreview getPreview() {
        return preview;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
